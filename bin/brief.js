#!/usr/bin/env node
const { load } = require("./load.js");

// Every write was waited for; a worker that the system would not let start is not.
load("./cli.js")
  .run(process.argv.slice(2), process)
  .then((code) => process.exit(code));
