import { clip } from "../render/wrap.ts";
import type { Io } from "./terminal.ts";

/** A line on stderr that says how far a run is; only on a terminal, and not in CI. */
export class Progress {
  private readonly started = process.hrtime.bigint();
  private readonly shown: boolean;
  private readonly io: Io;
  private readonly files: number;
  private readonly seen = new Set<string>();
  private last = 0;

  constructor(io: Io, files: number, quiet: boolean) {
    this.io = io;
    this.files = files;
    this.shown = io.stderr.isTTY === true && !quiet && (io.env.CI ?? "") === "" && io.env.TERM !== "dumb";
  }

  seconds(): number {
    return Number(process.hrtime.bigint() - this.started) / 1e9;
  }

  show(file: string, articles: number): void {
    if (!this.shown) return;
    this.seen.add(file);
    const seconds = this.seconds();
    if (seconds - this.last < 0.1) return;
    this.last = seconds;
    const done = this.seen.size;
    const left = Math.ceil((seconds / done) * (this.files - done));
    const width = this.io.stderr.columns ?? 80;
    const bar = "#".repeat(Math.floor((done / this.files) * 20)).padEnd(20, "-");
    const words = `[${bar}] ${done}/${this.files} files, ${Math.round(articles / seconds)} articles/s, ${left} s left`;
    this.io.stderr.write(`\r\u001b[K${clip(words, width - 1)}`);
  }

  clear(): void {
    if (this.shown && this.last > 0) this.io.stderr.write("\r\u001b[K");
  }
}
