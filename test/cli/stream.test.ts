import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import { describe, expect, test } from "vitest";
import { environment, root } from "./binary.ts";

/** A record of about a megabyte of prose. */
const record = (n: number): string => {
  const line = `Fares in town ${n} rose on Monday and the ferry was late again, said the city, which runs it.\n\n`;
  return `${JSON.stringify({ id: `r${n}`, text: line.repeat(11_000) })}\n`;
};

describe.skipIf(process.platform !== "linux")("35. any amount goes through a pipe in the same memory", () => {
  test("100 MB in a heap of 96 MB", { timeout: 120_000 }, async () => {
    const child = spawn(process.execPath, ["bin/brief.js", "pipe", "--select", "warnings"], {
      cwd: root,
      env: environment({ NODE_OPTIONS: "--max-old-space-size=96" }),
      stdio: ["pipe", "pipe", "inherit"],
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    let peak = 0;
    let lines = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      peak = Math.max(peak, peakMegabytes(child.pid));
      for (const byte of chunk) if (byte === 0x0a) lines++;
    });
    for (let n = 0; n < 100; n++)
      if (!child.stdin.write(record(n))) await new Promise((resolve) => child.stdin.once("drain", resolve));
    child.stdin.end();
    await finished(child.stdout);
    expect([await ended, lines]).toEqual([0, 100]);
    expect(peak).toBeGreaterThan(30);
    expect(peak).toBeLessThan(320);
  });

  test("a reader that rests stops the writer", { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, ["bin/brief.js", "pipe"], {
      cwd: root,
      env: environment(),
      stdio: ["pipe", "pipe", "inherit"],
    });
    const line = `${JSON.stringify({ id: "a", text: `Rain fell.\n\n${"It rained. ".repeat(3000)}` })}\n`;
    let taken = 0;
    child.stdin.on("error", () => {});
    child.stdin.write(line);
    await once(child.stdout, "readable"); // it reads; from now on nobody takes its results
    const full = new Promise<void>((resolve) => {
      const more = (): void => {
        const timer = setTimeout(resolve, 2500); // nothing was taken for so long
        child.stdin.write(line, () => {
          clearTimeout(timer);
          if (++taken < 2000) more();
          else resolve();
        });
      };
      more();
    });
    await full;
    child.kill();
    expect(taken).toBeGreaterThan(0);
    expect(taken * line.length).toBeLessThan(8_000_000);
  });
});

/** The most memory that a process has had, in MB. */
function peakMegabytes(pid: number | undefined): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0; // it has ended
  }
}
