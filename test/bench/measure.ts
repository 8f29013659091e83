import os from "node:os";

/** How much text a pass goes over. */
export interface Amount {
  readonly megabytes: number;
  readonly articles: number;
}

/** One line of the table: processor seconds of one pass, and the speeds that follow from it. */
export interface Row {
  readonly what: string;
  readonly seconds: number;
  readonly megabytesPerSecond: number;
  readonly articlesPerSecond: number;
}

/** A row is done once so many passes in turn were no quicker than the quickest before them, which counts; by then V8 has compiled what it will. */
const patience = 4;
/** No row takes more passes, the first not counted. */
const mostRounds = 20;
/** A pass is quicker where it saves more than this share. */
const noise = 0.005;

/** The table of one run. A row that `only` does not ask for costs nothing. */
export class Bench {
  readonly rows: Row[] = [];
  readonly #only: readonly string[];

  /** `only` are parts of row names; none asks for all. */
  constructor(only: readonly string[]) {
    this.#only = only;
  }

  /** True if the row is asked for. */
  wants(what: string): boolean {
    return this.#only.length === 0 || this.#only.some((part) => what.includes(part));
  }

  /**
   * Times a pass in processor time of this process, collecting and compiling included, so that a busy machine tells little less than a quiet
   * one. `pass` goes over the whole amount once.
   */
  async measure(what: string, amount: Amount, pass: () => unknown): Promise<void> {
    if (!this.wants(what)) return;
    await pass();
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0, idle = 0; round < mostRounds && idle < patience; round++) {
      const before = process.cpuUsage();
      await pass();
      const { user, system } = process.cpuUsage(before);
      const seconds = (user + system) / 1e6;
      idle = seconds < best * (1 - noise) ? 0 : idle + 1;
      best = Math.min(best, seconds);
    }
    this.add(what, amount, best);
  }

  /** Adds a row that was timed elsewhere. */
  add(what: string, { megabytes, articles }: Amount, seconds: number): void {
    const row = { what, seconds, megabytesPerSecond: megabytes / seconds, articlesPerSecond: articles / seconds };
    this.rows.push(row);
    console.log(
      `${what.padEnd(44)} ${row.megabytesPerSecond.toFixed(2).padStart(8)} MB/s ${Math.round(row.articlesPerSecond).toString().padStart(9)} articles/s`,
    );
  }

  /** A row's speed beside another's, where both were measured. */
  ratio(what: string, beside: string): number | null {
    const [one, other] = [what, beside].map((name) => this.rows.find((row) => row.what === name));
    return one === undefined || other === undefined ? null : one.megabytesPerSecond / other.megabytesPerSecond;
  }
}

/** The machine a run was made on, in one line. */
export const machine = (): string =>
  `Node ${process.version}, ${os.cpus()[0]?.model.trim() ?? "unknown processor"}, ${os.cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`;

/** The bytes of text, in millions. */
export const megabytesOf = (texts: readonly { readonly text?: string }[]): number =>
  texts.reduce((sum, { text }) => sum + Buffer.byteLength(text ?? ""), 0) / 1e6;
