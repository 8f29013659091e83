import { sizeOf } from "../read/disk.ts";
import { clip } from "../render/wrap.ts";
import type { Io } from "./terminal.ts";

/** A line on stderr that says how far a run is, by the bytes of its files; only on a terminal, and not in CI. */
export class Progress {
  private readonly started = process.hrtime.bigint();
  private readonly shown: boolean;
  private readonly io: Io;
  private readonly files: number;
  private readonly bytes: number;
  private last = 0;

  constructor(io: Io, files: readonly { readonly path: string }[], quiet: boolean) {
    this.io = io;
    this.files = files.length;
    this.shown = io.stderr.isTTY === true && !quiet && (io.env.CI ?? "") === "" && io.env.TERM !== "dumb";
    this.bytes = this.shown ? files.reduce((sum, { path }) => sum + sizeOf(path), 0) : 0;
  }

  seconds(): number {
    return Number(process.hrtime.bigint() - this.started) / 1e9;
  }

  /** `through`: how many bytes of the files are done. */
  show(through: number, files: number, articles: number): void {
    if (!this.shown) return;
    const seconds = this.seconds();
    if (seconds - this.last < 0.1) return;
    this.last = seconds;
    const share = Math.min(through / Math.max(this.bytes, 1), 1);
    const left = share > 0 ? `, ${span(Math.ceil(seconds / share - seconds))} left` : "";
    const width = (this.io.stderr.columns ?? 80) - 3; // a terminal shows the ^C that ends a run
    const bar = `[${"#".repeat(Math.floor(share * 20)).padEnd(20, "-")}] `;
    const words = `${Math.floor(share * 100)}%, ${files}/${this.files} files, ${Math.round(articles / seconds)} articles/s${left}`;
    this.io.stderr.write(`\r\u001b[K${clip(bar.length + words.length > width ? words : bar + words, width)}`);
  }

  clear(): void {
    if (this.shown && this.last > 0) this.io.stderr.write("\r\u001b[K");
  }
}

/** "75 min" or "40 s". */
const span = (seconds: number): string => (seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`);
