import path from "node:path";
import { parse } from "acorn";

/**
 * The scripts that `bin/load.js` loads, by their names: the chunks that esbuild made, as functions, for V8 keeps compiled code of scripts and
 * not of modules. Each further script costs a start 0.1 ms, so some roots come together, with all the chunks that they need at once and that do
 * not stand in a script before theirs; what is left stands alone.
 */
export function scriptsOf({ outputFiles, metafile }, together) {
  const outputs = Object.entries(metafile.outputs);
  const codes = new Map(outputFiles.map(({ path: file, text }) => [nameOf(file), text]));
  const scripts = new Map(); // the names of the chunks in each
  const homes = new Map(); // the script of each chunk
  const put = (chunk, script) => {
    if (homes.has(chunk)) return;
    homes.set(chunk, script);
    scripts.set(script, [...(scripts.get(script) ?? []), chunk]);
  };
  for (const roots of together) {
    const files = roots.map((root) => outputs.find(([, { entryPoint }]) => entryPoint === root)[0]);
    for (const file of files)
      for (const chunk of neededAtOnce(file, metafile.outputs)) put(nameOf(chunk), nameOf(files[0]));
  }
  for (const chunk of codes.keys()) put(chunk, chunk);
  return [...scripts].map(([script, chunks]) => {
    const parts = chunks.map((chunk) => `${JSON.stringify(chunk)}() {\n${partOf(codes.get(chunk), homes)}\n}`);
    return [script, `(function (briefLoad, require, briefMeta) { "use strict"; return {\n${parts.join(",\n")}\n}; })`];
  });
}

/** "chunk-UCT7UNFS": what a chunk is called by. */
const nameOf = (file) => path.basename(file, ".js");

/** A chunk and all that it imports, and they, and so on. */
function neededAtOnce(file, outputs, met = new Set()) {
  if (met.has(file) || outputs[file] === undefined) return met;
  met.add(file);
  for (const { path: next, kind } of outputs[file].imports)
    if (kind === "import-statement") neededAtOnce(next, outputs, met);
  return met;
}

/**
 * A chunk as the body of a function: what it imports and exports become calls of `briefLoad` and what is returned. Beyond ASCII all is escaped, so
 * that the file is read a byte a character.
 */
function partOf(code, homes) {
  const edits = [];
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node?.type !== "string") return;
    const text = textOf(node, code, homes);
    if (text !== null) edits.push({ start: node.start, end: node.end, text });
    else Object.values(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: 2024, sourceType: "module" }));
  let script = "";
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    script += code.slice(at, start) + text;
    at = end;
  }
  script += code.slice(at);
  return script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** What stands in a script for a part of a module; null for a part that stays. */
function textOf(node, code, homes) {
  const loaded = ({ value }) =>
    value.startsWith(".")
      ? `briefLoad(${JSON.stringify(homes.get(nameOf(value)))}, ${JSON.stringify(nameOf(value))})`
      : `require(${JSON.stringify(value)})`;
  if (node.type === "ImportDeclaration") {
    const from = loaded(node.source);
    const [first] = node.specifiers;
    if (first === undefined) return `${from};`;
    if (first.type === "ImportNamespaceSpecifier" || isNodes(node, first))
      return `const ${first.local.name} = ${from};`;
    const names = node.specifiers.map((each) => `${each.imported?.name ?? "default"}: ${each.local.name}`);
    return `const { ${names.join(", ")} } = ${from};`;
  }
  if (node.type === "ExportNamedDeclaration") {
    if (node.declaration !== null || node.source !== null)
      throw new Error(`no script can say ${code.slice(node.start, node.end)}`);
    return `return { ${node.specifiers.map(({ exported, local }) => `${exported.name}: ${local.name}`).join(", ")} };`;
  }
  if (node.type === "ImportExpression") return `Promise.resolve().then(() => ${loaded(node.source)})`;
  if (node.type === "MetaProperty" && node.meta.name === "import") return "briefMeta";
  return null;
}

/** True for `import path from "node:path"`: the module itself is what Node's own modules give by default. */
const isNodes = ({ source, specifiers }, first) =>
  first.type === "ImportDefaultSpecifier" && specifiers.length === 1 && source.value.startsWith("node:");
