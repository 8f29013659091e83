import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Source } from "../../src/contract.ts";
import { type Bench, megabytesOf } from "./measure.ts";

export const nearest = "peer: nearest equal job (wink-nlp, chrono)";
export const chronoNode = "peer: chrono-node, dates";
export const compromiseNames = "peer: compromise, named entities";
export const compromiseAll = "peer: compromise, what it extracts";

/** The packages of the peers, or null where nobody installed them. */
export function peerPackages(root: string): NodeJS.Require | null {
  const folder = path.join(root, "test/bench");
  return existsSync(path.join(folder, "node_modules")) ? createRequire(path.join(folder, "package.json")) : null;
}

/** The nearest tools in JavaScript on a part of the same text; they are slow, so the part is small. */
export async function measurePeers(bench: Bench, require: NodeJS.Require, sources: readonly Source[]): Promise<void> {
  const row = async (what: string, share: number, make: () => (text: string) => unknown): Promise<void> => {
    if (!bench.wants(what)) return;
    const part = sources.slice(0, Math.max(20, Math.floor(sources.length * share)));
    const read = make();
    await bench.measure(what, { megabytes: megabytesOf(part), articles: part.length }, () => {
      for (const { text = "" } of part) read(text);
    });
  };
  await row(chronoNode, 1 / 10, () => {
    const chrono = require("chrono-node");
    return (text) => chrono.parse(text);
  });
  await row(nearest, 1 / 20, () => {
    const chrono = require("chrono-node");
    const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "pos", "ner"]);
    const quotation = /"[^"\n]{1,2000}"/g;
    return (text) => {
      const doc = nlp.readDoc(text);
      return JSON.stringify([doc.sentences().out(), doc.entities().out(), chrono.parse(text), text.match(quotation)]);
    };
  });
  await row("peer: wink-nlp, all pipes", 1 / 20, () => {
    const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
    return (text) => nlp.readDoc(text).tokens().length();
  });
  await row(compromiseNames, 1 / 80, () => {
    const compromise = require("compromise");
    return (text) => {
      const doc = compromise(text);
      return JSON.stringify([doc.people().json(), doc.places().json(), doc.organizations().json()]);
    };
  });
  await row(compromiseAll, 1 / 80, () => {
    const compromise = require("compromise");
    return (text) => {
      const doc = compromise(text);
      return JSON.stringify([
        doc.people().json(),
        doc.places().json(),
        doc.organizations().json(),
        doc.quotations().json(),
        doc.money().json(),
      ]);
    };
  });
}
