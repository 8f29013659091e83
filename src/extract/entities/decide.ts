import type { EntityType } from "../../contract.ts";
import type { Because } from "../../core/rule.ts";
import type { Trace } from "../../core/trace.ts";
import { sameName } from "./memory/same-name.ts";
import { type Group, likeliest, type Memory } from "./memory.ts";
import { type Cast, type Name, noWeights, type Reading, S, senses } from "./name.ts";

/** A candidate that is a name, with its type and the rule that says so. */
export interface Mention {
  readonly name: Name;
  readonly group: Group;
  readonly type: EntityType;
  readonly rule: string;
  readonly because: readonly Because[];
}

/** Weights below this are no ground to call something a name. */
const least = 1.5;

/** Gives each candidate its sense: what is said of itself, and what is said of the others written alike. */
export function decide(reading: Reading, memory: Memory): Mention[] {
  const mentions: Mention[] = [];
  const scores = noWeights();
  for (const name of reading.names) {
    const group = memory.groupOf.get(name) as Group;
    for (let column = 0; column < scores.length; column++)
      scores[column] = (name.sums[column] as number) + (group.sums[column] as number);
    const best = likeliest(scores);
    if (best === S.NONE || (scores[best] as number) < least * 2) continue;
    const type = senses[best] as EntityType;
    const cast = strongest(name, type) ?? inherit(name, group, type);
    const because = name.casts
      .filter((other) => other !== cast && other.sense === type)
      .map(({ rule }) => ({ start: name.start, end: name.end, rule }));
    mentions.push({ name, group, type, rule: cast.rule, because: [...cast.because, ...because] });
  }
  return mentions;
}

function strongest({ casts }: Name, type: EntityType): Cast | null {
  let best: Cast | null = null;
  for (const cast of casts) if (cast.sense === type && cast.weight > (best?.weight ?? 0)) best = cast;
  return best;
}

/** Notes that a mention has its sense from another one written alike. */
function inherit(name: Name, group: Group, type: EntityType): Cast {
  const source = group.names.find((other) => other.casts.some((cast) => cast.sense === type));
  const rule = source === undefined ? undefined : strongest(source, type)?.rule;
  const because = source === undefined || rule === undefined ? [] : [{ start: source.start, end: source.end, rule }];
  const cast: Cast = { rule: sameName.id, sense: type, weight: 1, because };
  name.casts.push(cast);
  return cast;
}

/** Tells what every rule said of every candidate, and what became of it. */
export function traceNames(reading: Reading, mentions: readonly Mention[], trace: Trace): void {
  const kept = new Map(mentions.map((mention) => [mention.name, mention]));
  for (const name of reading.names) {
    const { start, end } = name;
    const mention = kept.get(name);
    const refusal = mention === undefined ? name.casts.find(({ sense }) => sense === "NONE")?.rule : mention.rule;
    for (const rule of new Set(name.spans)) {
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
    for (const { rule, sense, weight, because } of name.casts) {
      const won = sense === (mention?.type ?? "NONE");
      const outcome =
        sense === "NONE" ? "veto" : won ? (rule.startsWith("entities/memory/") ? "inferred" : "kept") : "dropped";
      const by = !won && refusal !== undefined ? { by: refusal } : {};
      trace.entries.push({
        stage: "entities",
        rule,
        start,
        end,
        outcome,
        what: `${sense} ${weight}`,
        data: { sense, weight },
        because,
        ...by,
      });
    }
  }
}
