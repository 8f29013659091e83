#!/usr/bin/env node
const { load, runsShortly } = require("./load.js");

const args = process.argv.slice(2);
if (args.length < 15 && !args.some((argument) => argument === "pipe" || argument === "batch")) runsShortly();

// Every write was waited for; a worker that the system would not let start is not.
load("./cli.js")
  .run(args, process)
  .then((code) => process.exit(code));
