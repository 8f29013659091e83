import type { Trace } from "../../core/trace.ts";
import { width } from "./desk.ts";
import { sameName } from "./memory/same-name.ts";
import { type Cast, castFor, type Group, type Name, type Reading, S, type Sense, senses } from "./name.ts";
import { spanIds } from "./spans.ts";

/** A candidate that is a name, with its type and the rule that says so. */
export interface Mention {
  readonly name: Name;
  readonly group: Group;
  readonly sense: Sense;
  readonly rule: string;
}

/** Weights below this are no ground to call something a name. */
const least = 1.5;

/** Gives each candidate its sense: what is said of itself, and what is said of the others written alike. */
export function decide(reading: Reading, trace: Trace | null): Mention[] {
  const mentions: Mention[] = [];
  for (const name of reading.names) {
    const group = name.group as Group;
    const sense = senseOf(reading, name, group);
    if (sense === S.NONE) continue;
    const rule = strongest(name, sense)?.rule;
    if (rule === undefined && trace !== null) inherit(reading, name, group, sense);
    mentions.push({ name, group, sense, rule: rule ?? sameName.id });
  }
  return mentions;
}

function senseOf(reading: Reading, { row }: Name, group: Group): Sense {
  const own = reading.weights.cells;
  const all = reading.sums.cells;
  let best: number = S.NONE;
  let most = (own[row + best] as number) + (all[group.row + best] as number);
  for (let column = 0; column < width; column++) {
    const weight = (own[row + column] as number) + (all[group.row + column] as number);
    if (weight <= most) continue;
    best = column;
    most = weight;
  }
  return most < least * 2 ? S.NONE : (best as Sense);
}

/** The vote that speaks the loudest for a sense, of equals the one cast first. */
function strongest({ said }: Name, sense: Sense): Cast | null {
  let best: Cast | null = null;
  for (let cast = said; cast !== null; cast = cast.before)
    if (cast.sense === sense && cast.weight > 0 && cast.weight >= (best?.weight ?? 0)) best = cast;
  return best;
}

/** Notes for the trace that a mention has its sense from another one written alike. */
function inherit(reading: Reading, name: Name, group: Group, sense: Sense): void {
  const source = group.names.find((other) => strongest(other, sense) !== null);
  const rule = source === undefined ? undefined : strongest(source, sense)?.rule;
  const because = source === undefined || rule === undefined ? [] : [{ start: source.start, end: source.end, rule }];
  castFor(reading, name, sameName.id, sense, 1, because);
}

/** The votes of a candidate, in the order in which they were cast. */
function castsOf({ said }: Name): Cast[] {
  const casts: Cast[] = [];
  for (let cast = said; cast !== null; cast = cast.before) casts.push(cast);
  return casts.reverse();
}

/** Tells what every rule said of every candidate, and what became of it. */
export function traceNames(reading: Reading, mentions: readonly Mention[], trace: Trace): void {
  const kept = new Map(mentions.map((mention) => [mention.name, mention]));
  for (const name of reading.names) {
    const { start, end } = name;
    const mention = kept.get(name);
    const casts = castsOf(name);
    const refusal = mention === undefined ? casts.find(({ sense }) => sense === S.NONE)?.rule : mention.rule;
    for (const rule of spanIds(name.spans)) {
      const outcome = mention === undefined ? "dropped" : "kept";
      trace.entries.push({
        stage: "entities",
        rule,
        start,
        end,
        outcome,
        what: "span",
        ...(refusal && outcome === "dropped" ? { by: refusal } : {}),
      });
    }
    for (const { rule, sense, weight, because } of casts) {
      const type = senses[sense] as (typeof senses)[number];
      const won = sense === (mention?.sense ?? S.NONE);
      const outcome =
        sense === S.NONE ? "veto" : won ? (rule.startsWith("entities/memory/") ? "inferred" : "kept") : "dropped";
      const by = !won && refusal !== undefined ? { by: refusal } : {};
      trace.entries.push({
        stage: "entities",
        rule,
        start,
        end,
        outcome,
        what: `${type} ${weight}`,
        data: { sense: type, weight },
        because,
        ...by,
      });
    }
  }
}
