#!/usr/bin/env node
import { run } from "../dist/bundle/cli.js";

// Every write was waited for; a worker that the system would not let start is not.
process.exit(await run(process.argv.slice(2), process));
