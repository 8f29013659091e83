#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { run } from "../dist/bundle/cli.js";

// Less inlining: compiling is a good part of a short run. Measured on Node 20 alone, and a later one that has no such flag would complain of it.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--max-inlined-bytecode-size-cumulative=150");

// Every write was waited for; a worker that the system would not let start is not.
process.exit(await run(process.argv.slice(2), process));
