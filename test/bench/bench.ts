import { writeFileSync } from "node:fs";
import { measureBatch } from "./batch.ts";
import { measureCommands } from "./commands.ts";
import { articles, twoByte } from "./corpus.ts";
import { measureFloods, measureGrowth, type Series } from "./growth.ts";
import { measureHtml, pageRead, readability } from "./html.ts";
import { Bench, machine, megabytesOf } from "./measure.ts";
import { chronoNode, compromiseAll, measurePeers, nearest, peerPackages } from "./peers.ts";
import { growthPicture } from "./picture.ts";
import { limit, measureStages, wholePipeline } from "./stages.ts";

// What is measured: the whole pipeline and each stage of it in one process, the command as a process, and the nearest tools beside them.
// usage: npm run bench [-- --corpus FILE.ndjson] [--megabytes N] [--only PART-OF-A-ROW,…] [--json FILE]
//   --through MEGABYTES: beside all that, so much through `brief pipe`, 1000 for a gigabyte, with its speed and peak memory
//   --growth MEGABYTES [--picture FILE.svg]: instead of all that, how cost grows, up to so many megabytes

const [root = ".", ...args] = process.argv.slice(2);
const flag = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);

const bench = new Bench(flag("--only")?.split(",") ?? []);
const sources = articles(root, flag("--corpus"), Number(flag("--megabytes") ?? 4));
console.log(`${sources.length} articles, ${megabytesOf(sources).toFixed(1)} MB; ${machine()}`);

const growth: Series[] = [];
if (flag("--growth") === undefined) await measureSpeed();
else grow(Number(flag("--growth")));

const file = flag("--json");
if (file !== undefined)
  writeFileSync(file, `${JSON.stringify({ machine: machine(), rows: bench.rows, growth }, null, 2)}\n`);

async function measureSpeed(): Promise<void> {
  await measureStages(bench, sources);
  await measureStages(bench, twoByte(sources.slice(0, sources.length / 4)), ", curly quotes");
  measureCommands(bench, root, sources);
  measureBatch(bench, root, sources, Number(flag("--through") ?? 0));
  const peers = peerPackages(root);
  if (peers === null) console.log("no peers: `npm install --prefix test/bench --no-package-lock` brings them");
  else await measurePeers(bench, peers, sources);
  await measureHtml(bench, root, flag("--pages"), peers);

  for (const [one, other] of [
    [wholePipeline, nearest],
    [wholePipeline, compromiseAll],
    [wholePipeline, limit],
    ["tokens and dates", chronoNode],
    [pageRead, readability],
  ] as const) {
    const ratio = bench.ratio(one, other);
    if (ratio !== null) console.log(`${one} / ${other}: ${ratio.toFixed(2)}`);
  }
}

function grow(most: number): void {
  const lines = measureGrowth(sources, most);
  growth.push(...lines, ...measureFloods());
  for (const { name, points } of growth)
    for (const { megabytes, seconds } of points)
      console.log(
        `${name.padEnd(28)} ${megabytes.toFixed(2).padStart(8)} MB ${seconds.toFixed(3).padStart(9)} s ${(megabytes / seconds).toFixed(2).padStart(8)} MB/s`,
      );
  const picture = flag("--picture");
  if (picture !== undefined)
    writeFileSync(picture, growthPicture(lines, "Processor time of the whole pipeline by size of input"));
}
