import { parentPort, workerData } from "node:worker_threads";
import { openTables } from "../brief.ts";
import { readTasks } from "./read-task.ts";
import { type RunOptions, ready, type Task } from "./task.ts";

/** A worker reads the tasks that it is sent together, and answers them together. */
const port = parentPort;
if (port === null) throw new Error("this file runs as a worker");
const options = workerData as RunOptions;

port.on("message", async (tasks: readonly Task[]) => port.postMessage(await readTasks(tasks, options)));
openTables();
port.postMessage(ready);
