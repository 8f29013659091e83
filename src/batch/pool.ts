import { Worker } from "node:worker_threads";
import { BriefError } from "../core/error.ts";
import { sizeOf } from "../read/disk.ts";
import type { InputFile } from "./discover.ts";
import { failed, idOfTask, unchanged } from "./read-task.ts";
import { type Outcome, type Ready, type RunOptions, ready, type Task } from "./task.ts";

/** How many workers run, and how long one may take over one article. */
export interface PoolOptions {
  readonly jobs: number;
  readonly timeoutSeconds: number;
  readonly run: RunOptions;
}

/** Tasks are sent in parcels of so many, or so many bytes, which a worker reads together: a third less processor time than one by one. */
const parcelTasks = 32;
const parcelBytes = 256 * 1024;
/** Parcels a worker may have: the one it reads, and one to go on with while the answer is on its way. */
const parcelsAhead = 2;
/** Parcels, and bytes, that may be under way for each worker: the bound of the memory a run takes. */
const parcelsPerWorker = 3;
const bytesPerWorker = 16 * 1024 * 1024;
/** Seconds that a worker may take to start, on top of those for its first article. */
const startSeconds = 20;
/** A worker's heap in MiB; an article that needs more costs its worker, and nothing else. */
const heap = 1024;
/** What of it is for values that are soon let go, in MiB: those of a parcel find room, and are not copied time and again. */
const youngHeap = 64;
/** Input that makes one more worker worth its start, in bytes: until its code is compiled, a worker takes as long as for so much. */
const bytesForWorker = 4 * 1024 * 1024;
/** How much larger a text is than its .gz, about. */
const unpacked = 3;

/** How many workers are worth their start for these files, where as many as `most` may run. */
export function worthwhileJobs(files: readonly InputFile[], most: number): number {
  let jobs = 1;
  let bytes = 0;
  for (const { gzip, path } of files) {
    if (jobs >= most) break;
    bytes += sizeOf(path) * (gzip ? unpacked : 1);
    jobs = Math.max(1, Math.min(Math.ceil(bytes / bytesForWorker), most));
  }
  return jobs;
}

/** Tasks that are sent, read and answered together. */
type Parcel = readonly Task[];

/** One worker, with the parcels it was sent and has not answered. */
interface Seat {
  worker: Worker;
  open: Parcel[];
  timer: NodeJS.Timeout | null;
  /** Whether it said that it is there; one that ends before that is not replaced. */
  ready: boolean;
}

/**
 * Reads tasks on several workers and gives their outcomes in the order of the tasks. A worker that takes too long over an article, or dies of it,
 * is replaced: that article gets E_TIMEOUT or E_INTERNAL, and the rest of what it held is sent again. `stop` ends it early:
 * what is under way is dropped. Throws where not one worker can be started.
 */
export async function* readAll(
  tasks: AsyncIterable<Task>,
  options: PoolOptions,
  stop: AbortSignal,
): AsyncGenerator<Outcome> {
  const pool = new Pool(options);
  const parcels = parcelsOf(tasks);
  const order: Task[] = [];
  stop.addEventListener("abort", () => pool.rouse(), { once: true });
  let next = 0;
  let drained = false;
  try {
    for (;;) {
      while (!drained && pool.hasRoom() && !stop.aborted) {
        const { value, done } = await parcels.next();
        if (done === true) drained = true;
        else {
          order.push(...value);
          pool.send(value);
        }
      }
      if (stop.aborted) return;
      const task = order[next];
      if (task === undefined) return;
      const outcome = await pool.outcome(task, stop);
      if (outcome === null) return;
      order[next++] = undefined as never; // its bytes are done with
      if (next > 4096) {
        order.splice(0, next);
        next = 0;
      }
      yield outcome;
      if (next % parcelTasks === 0) await turn(); // signals and answers come in between turns alone
    }
  } finally {
    pool.close();
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function* parcelsOf(tasks: AsyncIterable<Task>): AsyncGenerator<Parcel> {
  let parcel: Task[] = [];
  let bytes = 0;
  for await (const task of tasks) {
    parcel.push(task);
    bytes += task.bytes.length;
    if (parcel.length < parcelTasks && bytes < parcelBytes) continue;
    yield parcel;
    parcel = [];
    bytes = 0;
  }
  if (parcel.length > 0) yield parcel;
}

class Pool {
  private readonly seats: Seat[] = [];
  private readonly waiting: Parcel[] = [];
  private readonly done = new Map<number, Outcome>();
  private wake: (() => void) | null = null;
  private closed = false;
  private fault: Error | null = null;
  private bytes = 0;
  private readonly options: PoolOptions;

  constructor(options: PoolOptions) {
    this.options = options;
  }

  /** True while more may be sent without holding more than the bounds. */
  hasRoom(): boolean {
    if (this.bytes >= this.options.jobs * bytesPerWorker) return false;
    const parcels = [...this.waiting, ...this.seats.flatMap(({ open }) => open)];
    const held = parcels.reduce((sum, parcel) => sum + parcel.length, this.done.size);
    return held < this.options.jobs * parcelsPerWorker * parcelTasks;
  }

  send(tasks: readonly Task[]): void {
    const parcel = tasks.filter((task) => task.unchanged === null);
    for (const task of tasks) if (task.unchanged !== null) this.settle(unchanged(task, task.unchanged));
    if (parcel.length === 0) return;
    for (const { bytes } of parcel) this.bytes += bytes.length;
    this.waiting.push(parcel);
    if (this.seats.length < this.options.jobs && this.fault === null) this.seats.push(this.seat());
    this.feed();
  }

  /** Waits for the outcome of a task, which then is no longer held; null when stopped before. */
  async outcome({ bytes, index }: Task, stop: AbortSignal): Promise<Outcome | null> {
    for (;;) {
      const found = this.done.get(index);
      if (found !== undefined) {
        this.done.delete(index);
        this.bytes -= bytes.length;
        return found;
      }
      if (stop.aborted) return null;
      if (this.fault !== null && this.seats.length === 0) throw this.fault;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  /** Ends the workers without waiting for them: one that could not start may never say that it ended. */
  close(): void {
    this.closed = true;
    for (const { timer, worker } of this.seats) {
      if (timer !== null) clearTimeout(timer);
      worker.unref();
      void worker.terminate();
    }
  }

  private seat(): Seat {
    const seat: Seat = { worker: this.worker(), open: [], timer: null, ready: false };
    this.listen(seat);
    return seat;
  }

  private worker(): Worker {
    const { NO_COLOR: _, ...env } = process.env; // both colour variables at once make Node warn on stderr, once a worker
    return new Worker(new URL("../../bin/worker.js", import.meta.url), {
      workerData: this.options.run,
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: youngHeap },
      env,
    });
  }

  private listen(seat: Seat): void {
    const { worker } = seat;
    worker.on("message", (answer: readonly Outcome[] | Ready) => {
      if (this.closed || seat.worker !== worker) return;
      if (answer === ready) seat.ready = true;
      else {
        seat.open.shift();
        for (const outcome of answer) this.settle(outcome);
      }
      this.watch(seat);
      this.feed();
    });
    worker.on("error", (error) => this.replace(seat, worker, new Error(`its worker died: ${error.message}`)));
    worker.on("exit", () => this.replace(seat, worker, new Error("its worker ended")));
  }

  /** Hands out what waits: to each seat one parcel to read, then one ahead. */
  private feed(): void {
    for (let most = 1; most <= parcelsAhead; most++)
      for (const seat of this.seats) {
        if (seat.open.length >= most) continue;
        const parcel = this.waiting.shift();
        if (parcel === undefined) return;
        seat.open.push(parcel);
        seat.worker.postMessage(parcel);
        if (seat.open.length === 1) this.watch(seat);
      }
  }

  /** Sets the clock: what the worker reads together may take as long as one article. */
  private watch(seat: Seat): void {
    if (seat.timer !== null) clearTimeout(seat.timer);
    seat.timer = null;
    const [parcel] = seat.open;
    if (parcel === undefined) return;
    const { timeoutSeconds } = this.options;
    const { worker } = seat;
    const late = new BriefError("E_TIMEOUT", `it took longer than ${timeoutSeconds} seconds`);
    const seconds = timeoutSeconds + (seat.ready ? 0 : startSeconds);
    const check = (): void => {
      if (seat.open[0] === parcel) this.replace(seat, worker, late);
    };
    seat.timer = setTimeout(() => setImmediate(check), seconds * 1000); // the answer may lie here, while a write held this thread up
  }

  /** Puts a new worker in the place of one that is late or dead. What that was reading is read again one by one, so that the fault is its article's alone. */
  private replace(seat: Seat, worker: Worker, error: Error): void {
    if (this.closed || seat.worker !== worker) return;
    if (seat.timer !== null) clearTimeout(seat.timer);
    if (!seat.ready) {
      this.dismiss(seat, error);
      return;
    }
    const [reading = [], ...ahead] = seat.open;
    Object.assign(seat, { worker: this.worker(), ready: false, open: [] });
    this.listen(seat);
    void worker.terminate();
    const [task] = reading;
    if (task !== undefined && reading.length === 1) this.settle(failed(task, error, idOfTask(task)));
    const again = reading.length > 1 ? reading.map((each) => [each]) : [];
    this.waiting.unshift(...again, ...ahead);
    this.feed();
  }

  /** Goes on without a worker that could not be started; the others get what it held. */
  private dismiss(seat: Seat, { message }: Error): void {
    seat.worker.unref();
    void seat.worker.terminate();
    this.fault = new Error(`no worker can be started (${message}); try fewer --jobs`);
    this.seats.splice(this.seats.indexOf(seat), 1);
    this.waiting.unshift(...seat.open);
    this.feed();
    this.rouse();
  }

  private settle(outcome: Outcome): void {
    this.done.set(outcome.index, outcome);
    this.rouse();
  }

  /** Lets whoever waits for an outcome look again. */
  rouse(): void {
    this.wake?.();
  }
}
