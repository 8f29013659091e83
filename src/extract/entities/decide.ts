import type { Trace } from "../../core/trace.ts";
import { width } from "./desk.ts";
import { sameName } from "./memory/same-name.ts";
import { castBefore, castFor, type Group, type Name, type Reading, ruleOf, S, type Sense, senses } from "./name.ts";
import { spanIds } from "./spans.ts";

/** Weights below this are no ground to call something a name. */
const least = 1.5;

/** Gives each candidate its sense: what is said of itself, and what is said of the others written alike. */
export function decide(reading: Reading, trace: Trace | null): void {
  for (const name of reading.names) {
    const group = name.group as Group;
    name.sense = senseOf(reading, name, group);
    if (name.sense === S.NONE) continue;
    const cast = strongest(reading, name, name.sense);
    if (cast < 0 && trace !== null) inherit(reading, name, group);
    name.rule = cast < 0 ? sameName.id : ruleOf(reading, cast);
  }
}

function senseOf(reading: Reading, { row }: Name, group: Group): Sense {
  const { cells } = reading.weights;
  if (group.first === group.last) return (cells[group.row + group.best] as number) < least ? S.NONE : group.best;
  let best: number = S.NONE;
  let most = (cells[row + best] as number) + (cells[group.row + best] as number);
  for (let column = 0; column < width; column++) {
    const weight = (cells[row + column] as number) + (cells[group.row + column] as number);
    if (weight <= most) continue;
    best = column;
    most = weight;
  }
  return most < least * 2 ? S.NONE : (best as Sense);
}

/** The vote that speaks the loudest for a sense, of equals the one cast first; -1 if none does. */
function strongest(reading: Reading, { said }: Name, sense: Sense): number {
  const { casts } = reading;
  let best = -1;
  let most = 0;
  for (let cast = said; cast >= 0; cast = castBefore(reading, cast)) {
    const weight = casts.weight[cast] as number;
    if (casts.sense[cast] !== sense || weight <= 0 || weight < most) continue;
    best = cast;
    most = weight;
  }
  return best;
}

/** Notes for the trace that a mention has its sense from another one written alike. */
function inherit(reading: Reading, name: Name, group: Group): void {
  for (let source: Name | null = group.first; source !== null; source = source.alike) {
    const cast = strongest(reading, source, name.sense);
    if (cast < 0) continue;
    const because = { start: source.start, end: source.end, rule: ruleOf(reading, cast) };
    castFor(reading, name, sameName.id, name.sense, 1, because);
    return;
  }
  castFor(reading, name, sameName.id, name.sense, 1, null);
}

/** The votes of a candidate, in the order in which they were cast. */
function castsOf(reading: Reading, { said }: Name): number[] {
  const casts: number[] = [];
  for (let cast = said; cast >= 0; cast = castBefore(reading, cast)) casts.push(cast);
  return casts.reverse();
}

/** Tells what every rule said of every candidate, and what became of it. */
export function traceNames(reading: Reading, trace: Trace): void {
  const { casts } = reading;
  for (const name of reading.names) {
    const { start, end } = name;
    const isName = name.sense !== S.NONE;
    const said = castsOf(reading, name);
    const veto = said.find((cast) => casts.sense[cast] === S.NONE);
    const decisive = isName ? name.rule : veto === undefined ? null : ruleOf(reading, veto);
    for (const rule of spanIds(name.spans)) {
      const outcome = isName ? "kept" : "dropped";
      const by = !isName && decisive !== null ? { by: decisive } : {};
      trace.entries.push({ stage: "entities", rule, start, end, outcome, what: "span", ...by });
    }
    for (const cast of said) {
      const rule = ruleOf(reading, cast);
      const sense = casts.sense[cast] as Sense;
      const weight = casts.weight[cast] as number;
      const because = casts.because[cast] ?? null;
      const type = senses[sense] as (typeof senses)[number];
      const won = sense === name.sense;
      const outcome =
        sense === S.NONE ? "veto" : won ? (rule.startsWith("entities/memory/") ? "inferred" : "kept") : "dropped";
      trace.entries.push({
        stage: "entities",
        rule,
        start,
        end,
        outcome,
        what: `${type} ${weight}`,
        data: { sense: type, weight },
        because: because === null ? [] : [because],
        ...(!won && decisive !== null ? { by: decisive } : {}),
      });
    }
  }
}
