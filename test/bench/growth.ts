import { briefOf } from "../../src/brief.ts";
import type { Source } from "../../src/contract.ts";
import { readText } from "../../src/read/text/index.ts";
import { briefToJson } from "../../src/render/brief-json.ts";
import { megabytesOf } from "./measure.ts";

/** One line of the picture: processor seconds of the whole pipeline over growing input. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly megabytes: number; readonly seconds: number }[];
}

/** How cost grows with the number of articles, and with the length of one. Takes minutes. */
export function measureGrowth(sources: readonly Source[], mostMegabytes: number): Series[] {
  const mean = megabytesOf(sources) / sources.length;
  const many = [1, 10, 100]
    .filter((megabytes) => megabytes <= mostMegabytes)
    .map((megabytes) => {
      const count = Math.ceil(megabytes / mean);
      return timed(Array.from({ length: count }, (_, i) => sources[i % sources.length] as Source));
    });
  const long = [0.01, 0.1, 1, 10]
    .filter((megabytes) => megabytes <= mostMegabytes)
    .map((megabytes) => timed([{ id: "long", text: oneOf(sources, megabytes) }]));
  return [
    { name: "articles", points: many },
    { name: "one article", points: long },
  ];
}

/** What a flood is made of: one piece over and over, each the worst for some extractor. */
const pieces: Readonly<Record<string, string>> = {
  quotes: '"',
  "quotes, curly": "“",
  names: "A ",
  "names of people": "Ann Lee said ",
  brackets: "IBM (",
  amounts: "$1,",
  dates: "Monday ",
  tickers: "(NYSE: A, ",
  stops: ".",
  lines: "\n.",
  bylines: "By Ann Lee\n",
};

/** Each extractor's worst at 100 kB and doubled twice: a straight line doubles. */
export function measureFloods(): Series[] {
  return Object.entries(pieces).map(([name, piece]) => ({
    name: `flood: ${name}`,
    points: [0.1, 0.2, 0.4].map((megabytes) =>
      timed([{ id: name, text: piece.repeat(Math.ceil((megabytes * 1e6) / piece.length)) }]),
    ),
  }));
}

/** Articles joined into one of this size. */
function oneOf(sources: readonly Source[], megabytes: number): string {
  const parts: string[] = [];
  for (let bytes = 0, i = 0; bytes < megabytes * 1e6; i++) {
    const { text = "" } = sources[i % sources.length] as Source;
    parts.push(text);
    bytes += text.length + 1;
  }
  return parts.join("\n").slice(0, megabytes * 1e6);
}

/** The quicker of two passes. */
function timed(sources: readonly Source[]): Series["points"][number] {
  let seconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round++) {
    const before = process.cpuUsage();
    for (const source of sources) briefToJson(briefOf(source, readText(source, null)).brief);
    const { user, system } = process.cpuUsage(before);
    seconds = Math.min(seconds, (user + system) / 1e6);
  }
  return { megabytes: megabytesOf(sources), seconds };
}
