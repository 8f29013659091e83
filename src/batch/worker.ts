import { parentPort, workerData } from "node:worker_threads";
import { readTask } from "./read-task.ts";
import { type RunOptions, ready, type Task } from "./task.ts";

/** A worker reads the tasks it is sent, in order, and answers each by itself. */
const port = parentPort;
if (port === null) throw new Error("this file runs as a worker");
const options = workerData as RunOptions;

port.on("message", async (tasks: readonly Task[]) => {
  for (const task of tasks) port.postMessage(await readTask(task, options));
});
port.postMessage(ready);
