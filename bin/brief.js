#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { run } from "../dist/bundle/cli.js";

// Less inlining: compiling is a good part of a short run, and long ones are no slower for it. Measured on Node 20; others pass over what they do not know.
setFlagsFromString("--max-inlined-bytecode-size-cumulative=150");

// Every write was waited for; a worker that the system would not let start is not.
process.exit(await run(process.argv.slice(2), process));
