#!/usr/bin/env node
const { fstatSync, statSync } = require("node:fs");
const { load, tune } = require("./load.js");

const args = process.argv.slice(2);
const { run } = load("cli");
if (args.some((argument) => !argument.startsWith("-"))) {
  const many = args.some((argument) => argument === "pipe" || argument === "batch");
  const bytes = args.reduce(
    (sum, argument) => sum + sizeIn(() => statSync(argument)),
    sizeIn(() => fstatSync(0)),
  );
  tune(!many && bytes < 1 << 16);
}

// Every write was waited for; a worker that the system would not let start is not.
run(args, process).then((code) => process.exit(code));

/** The size of a file; 0 of what is none or cannot be asked, as of a pipe: what comes through it is taken for an article. */
function sizeIn(ask) {
  try {
    return ask().size;
  } catch {
    return 0;
  }
}
