import { Worker } from "node:worker_threads";
import { BriefError } from "../core/error.ts";
import { failed, idOfTask, unchanged } from "./read-task.ts";
import { type Outcome, type Ready, type RunOptions, ready, type Task } from "./task.ts";

/** How many workers run, and how long one may take over one article. */
export interface PoolOptions {
  readonly jobs: number;
  readonly timeoutSeconds: number;
  readonly run: RunOptions;
}

/** Tasks are sent in parcels of so many, or so many bytes: sending one costs as much as reading a short article. */
const parcelTasks = 16;
const parcelBytes = 256 * 1024;
/** Parcels, and bytes, that may be under way for each worker: the bound of the memory a run takes. */
const parcelsPerWorker = 3;
const bytesPerWorker = 16 * 1024 * 1024;
/** Seconds that a worker may take to start, on top of those for its first article. */
const startSeconds = 20;
/** A worker's heap in MiB; an article that needs more costs its worker, and nothing else. */
const heap = 1024;

/** One worker, with the tasks it was sent and has not answered. */
interface Seat {
  worker: Worker;
  readonly open: Task[];
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
    }
  } finally {
    pool.close();
  }
}

async function* parcelsOf(tasks: AsyncIterable<Task>): AsyncGenerator<Task[]> {
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
  private readonly waiting: Task[][] = [];
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
    const under = this.seats.reduce((sum, { open }) => sum + open.length, 0);
    const held = under + this.done.size + this.waiting.reduce((sum, parcel) => sum + parcel.length, 0);
    return held < this.options.jobs * parcelsPerWorker * parcelTasks;
  }

  send(tasks: readonly Task[]): void {
    const parcel = tasks.filter((task) => task.unchanged === null);
    for (const task of tasks) if (task.unchanged !== null) this.settle(unchanged(task, task.unchanged));
    if (parcel.length === 0) return;
    for (const { bytes } of parcel) this.bytes += bytes.length;
    this.waiting.push(parcel);
    if (this.seats.length < this.options.jobs && this.fault === null) this.seats.push(this.seat());
    for (const seat of this.seats) this.feed(seat);
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
    return new Worker(new URL("../bundle/worker.js", import.meta.url), {
      workerData: this.options.run,
      resourceLimits: { maxOldGenerationSizeMb: heap },
      env,
    });
  }

  private listen(seat: Seat): void {
    const { worker } = seat;
    worker.on("message", (outcome: Outcome | Ready) => {
      if (this.closed || seat.worker !== worker) return;
      if (outcome === ready) seat.ready = true;
      else {
        seat.open.shift();
        this.settle(outcome);
      }
      this.watch(seat);
      this.feed(seat);
    });
    worker.on("error", (error) => this.replace(seat, worker, new Error(`its worker died: ${error.message}`)));
    worker.on("exit", () => this.replace(seat, worker, new Error("its worker ended")));
  }

  private feed(seat: Seat): void {
    if (seat.open.length > 0 || this.closed) return;
    const parcel = this.waiting.shift();
    if (parcel === undefined) return;
    seat.open.push(...parcel);
    seat.worker.postMessage(parcel);
    this.watch(seat);
  }

  /** Sets the clock for the article the worker is at. */
  private watch(seat: Seat): void {
    if (seat.timer !== null) clearTimeout(seat.timer);
    seat.timer = null;
    if (seat.open.length === 0) return;
    const { timeoutSeconds } = this.options;
    const late = new BriefError("E_TIMEOUT", `it took longer than ${timeoutSeconds} seconds`);
    const seconds = timeoutSeconds + (seat.ready ? 0 : startSeconds);
    seat.timer = setTimeout(() => this.replace(seat, seat.worker, late), seconds * 1000);
  }

  /** Puts a new worker in the place of one that is late or dead; the article it was at is lost, what was behind it is sent again. */
  private replace(seat: Seat, worker: Worker, error: Error): void {
    if (this.closed || seat.worker !== worker) return;
    if (seat.timer !== null) clearTimeout(seat.timer);
    if (!seat.ready) {
      this.dismiss(seat, error);
      return;
    }
    const [lost, ...rest] = seat.open.splice(0);
    Object.assign(seat, { worker: this.worker(), ready: false });
    this.listen(seat);
    void worker.terminate();
    if (rest.length > 0) this.waiting.unshift(rest);
    if (lost !== undefined) this.settle(failed(lost, error, idOfTask(lost)));
    this.feed(seat);
  }

  /** Goes on without a worker that could not be started; the others get what it held. */
  private dismiss(seat: Seat, { message }: Error): void {
    seat.worker.unref();
    void seat.worker.terminate();
    this.fault = new Error(`no worker can be started (${message}); try fewer --jobs`);
    this.seats.splice(this.seats.indexOf(seat), 1);
    if (seat.open.length > 0) this.waiting.unshift(seat.open.splice(0));
    for (const other of this.seats) this.feed(other);
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
