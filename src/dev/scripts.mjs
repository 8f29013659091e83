import { parse } from "acorn";

/**
 * A chunk that esbuild made, as the body of a function that `bin/load.js` calls: its imports and exports become calls of `load`, for V8 keeps
 * compiled code of scripts and not of modules. Beyond ASCII all is escaped, so that the file is read a byte a character.
 */
export function scriptOf(code) {
  const edits = [];
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node?.type !== "string") return;
    const text = textOf(node, code);
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
function textOf(node, code) {
  if (node.type === "ImportDeclaration") {
    const from = `load(${node.source.raw})`;
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
  if (node.type === "ImportExpression") return `Promise.resolve().then(() => load(${node.source.raw}))`;
  if (node.type === "MetaProperty" && node.meta.name === "import") return "meta";
  return null;
}

/** True for `import path from "node:path"`: the module itself is what Node's own modules give by default. */
const isNodes = ({ source, specifiers }, first) =>
  first.type === "ImportDefaultSpecifier" && specifiers.length === 1 && source.value.startsWith("node:");
