const { readFileSync } = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

// Compiling was half of what `brief pipe` took over 1 MB: less is inlined, functions run twice as long before they are compiled at all (by the
// clock 1 MB takes 0.92 s for 1.04, and 17 MB what it took; eight times would cost those 0.4 s), and patterns are compiled once, not for a
// first run and again for the second (summarize: 0.18 -> 0.165 s).
const always = "--max-inlined-bytecode-size-cumulative=150 --no-regexp-tier-up";
const ofLongRuns =
  "--interrupt-budget=264000 --sparkplug --regexp-optimization --parallel-scavenge --semi-space-growth-factor=2";
// A run of less than about 64 KB is over before any compiling pays, or one more thread for what little is to be collected, and with room for
// it nothing is collected any more once all is loaded (4 KB: 97 -> 84 ms; 400 KB would take a quarter longer).
const ofShortRuns =
  "--interrupt-budget=1000000 --no-sparkplug --no-regexp-optimization --no-parallel-scavenge --semi-space-growth-factor=4";

let setFlags = null;
let isShort = false;

/** Sets V8 for a run that reads articles. Asking for the module of Node takes 2 ms, which is much of a run that reads none. */
function tune(runsShortly) {
  if (!process.versions.node.startsWith("20.")) return; // what it was measured on; a later one that has no such flags would complain of them
  setFlags = require("node:v8").setFlagsFromString;
  isShort = runsShortly;
  setFlags(always);
  setFlags(isShort ? ofShortRuns : ofLongRuns);
}

const folder = path.join(__dirname, "../dist/command");
const loaded = new Map();

/** Every script that was compiled, by its name; the build asks them for their code. */
const scripts = new Map();
const parts = new Map();

/** What a part of a script of the command exports. */
function load(name, part = name) {
  const known = loaded.get(part);
  if (known !== undefined) return known;
  const exported = partsOf(name)[part]();
  loaded.set(part, exported);
  return exported;
}

/** The parts of a script, each a function that gives what it exports. */
function partsOf(name) {
  const known = parts.get(name);
  if (known !== undefined) return known;
  const file = path.join(folder, `${name}.js`);
  const { href } = pathToFileURL(file);
  const made = compiled(name, file, href).runInThisContext()(load, require, { url: href });
  parts.set(name, made);
  return made;
}

/**
 * A script. Beside each the build puts what V8 had compiled of it after a few articles: half of a short run would go into compiling that
 * again. V8 takes it only under the flags it was made with, another version refuses it and compiles.
 */
function compiled(name, file, filename) {
  if (isShort) setFlags(ofLongRuns);
  const script = new Script(readFileSync(file, "latin1"), { filename, cachedData: codeOf(name) });
  if (isShort) setFlags(ofShortRuns);
  scripts.set(name, script);
  return script;
}

/** The compiled code of a script; none while the build has not made it. */
function codeOf(name) {
  try {
    return readFileSync(path.join(folder, `${name}.js.cache`));
  } catch {
    return undefined;
  }
}

module.exports = { load, scripts, tune };
