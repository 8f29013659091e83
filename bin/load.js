const { readFileSync } = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// Compiling was half of what `brief pipe` took over 1 MB: less is inlined, functions run four times as long before they are compiled at all
// (by the clock 1 MB takes 0.92 s for 1.04, and 17 MB what it took; eight times would cost those 0.4 s), and patterns are compiled once, not for
// a first run and again for the second (summarize: 0.18 -> 0.165 s).
// Measured on Node 20 alone; a later one that has no such flags would complain of them.
const isTuned = process.versions.node.startsWith("20.");
let isShort = false;
if (isTuned) {
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=150");
  setFlagsFromString("--no-regexp-tier-up");
  compileSoon(true);
}

/** Whether functions are compiled soon. */
function compileSoon(soon) {
  setFlagsFromString(soon ? "--interrupt-budget=264000" : "--interrupt-budget=1000000");
  setFlagsFromString(soon ? "--sparkplug" : "--no-sparkplug");
}

/** Says that the run is of a few articles: it is over before any compiling pays (0.153 -> 0.14 s). */
function runsShortly() {
  isShort = isTuned;
}

const folder = path.join(__dirname, "../dist/command");
const loaded = new Map();

/** Every script that was loaded, by its file; the build asks them for their compiled code. */
const scripts = new Map();

/**
 * What a script of the command, or a module of Node, exports. Beside each script the build puts what V8 had compiled of it after a few
 * articles: half of a short run would go into compiling that again. Another version of Node refuses it and compiles.
 */
function load(name) {
  if (!name.startsWith("./")) return require(name);
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const file = path.join(folder, name);
  const { href } = pathToFileURL(file);
  const code = `(function (load, require, meta) { "use strict"; ${readFileSync(file, "latin1")}\n})`;
  if (isShort) compileSoon(true); // V8 takes cached code only under the flags it was made with
  const script = new Script(code, { filename: href, cachedData: compiledCode(file) });
  if (isShort) compileSoon(false);
  scripts.set(file, script);
  const exported = script.runInThisContext()(load, require, { url: href });
  loaded.set(name, exported);
  return exported;
}

/** The compiled code of a script; none while the build has not made it. */
function compiledCode(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

module.exports = { load, runsShortly, scripts };
