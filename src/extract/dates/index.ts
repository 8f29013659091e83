import type { DateMention } from "../../contract.ts";
import type { Annotation } from "../../core/annotation.ts";
import type { Document } from "../../core/document.ts";
import { tokenAt } from "../../core/document.ts";
import type { Stage } from "../../core/stage.ts";
import type { Trace } from "../../core/trace.ts";
import type { Layers } from "../layers.ts";
import { ruleSet } from "../rule-set.ts";
import type { Anchored, Earlier, Tense } from "./anchor/anchor-rule.ts";
import { anchor, anchorRules } from "./anchor/index.ts";
import { dayOfMoment, formatDay } from "./calendar.ts";
import { english } from "./en/index.ts";
import { spanish } from "./es/index.ts";
import type { Language } from "./language.ts";
import { lastDayOf, timexOf } from "./period.ts";
import type { DateData } from "./said.ts";

/** The languages whose dates are read. */
const languages: readonly Language[] = [english, spanish];

const finders = languages.map((language) => ({
  language,
  find: ruleSet<DateData, unknown>("dates", language.rules, ({ type, value }) => `${type} ${value}`),
}));

/** Time expressions: first what is said, then the days it names. */
export const dates: Stage<Layers, "amounts", "dates"> = {
  makes: "dates",
  needs: ["amounts"],
  rules: [...languages.flatMap((language) => language.rules), ...anchorRules],
  run: (doc, layers, trace) => {
    const reader = finders.find(({ language }) => language.reads(doc.language));
    if (reader === undefined) return [];
    return anchorAll(doc, reader.language, reader.find(doc, layers, trace), trace);
  },
};

/** Anchors the dates of a document in the order of the text; each may lean on those before it. */
function anchorAll(
  doc: Document,
  language: Language,
  found: readonly Annotation<DateData>[],
  trace: Trace | null,
): DateMention[] {
  const published = doc.publishedAt === null ? null : dayOfMoment(doc.publishedAt.value);
  const earlier: Earlier[] = [];
  return found.map((annotation) => {
    const { start, end, rule, data } = annotation;
    const met = anchorOne(doc, language, annotation, published, earlier, trace);
    if (met !== null) {
      const { period, byPublication } = met;
      earlier.push({
        start,
        end,
        rule,
        period,
        byPublication,
        sentence: doc.tokens.sentence[tokenAt(doc, start)] as number,
        compared: isCompared(data),
      });
    }
    const value = met === null ? data.value : timexOf(met.period) + (met.time ?? "");
    const named = data.type === "DATE" || data.type === "TIME" ? met : null;
    return {
      text: doc.text.slice(start, end),
      start,
      end,
      rule,
      type: data.type,
      value,
      from: named === null ? null : formatDay(named.period.first),
      to: named === null ? null : formatDay(lastDayOf(named.period)),
      anchored: met?.byPublication ?? false,
    };
  });
}

/** `a year earlier`: the other side of a comparison. */
const isCompared = ({ said }: DateData): boolean =>
  said.kind === "shift" && said.from === "report" && (said.by !== 0 || said.year !== undefined);

/** The days one date names; null where it names none, or nothing tells which. */
function anchorOne(
  doc: Document,
  language: Language,
  { start, end, data }: Annotation<DateData>,
  published: number | null,
  earlier: readonly Earlier[],
  trace: Trace | null,
): Anchored | null {
  const { said } = data;
  if (said.kind === "constant") return null;
  if (said.kind === "written")
    return { period: said.period, byPublication: false, ...(said.time === undefined ? {} : { time: said.time }) };
  const token = tokenAt(doc, start);
  const last = tokenAt(doc, end - 1) + 1;
  let tense: Tense | undefined;
  const met = anchor({
    doc,
    said,
    token,
    sentence: doc.tokens.sentence[token] as number,
    published,
    earlier,
    tense: () => {
      tense ??= language.tenseAt(doc, token, last);
      return tense;
    },
  });
  if (met === null) return null;
  const value = timexOf(met.period) + (met.time ?? "");
  trace?.entries.push({
    stage: "dates",
    rule: met.rule,
    start,
    end,
    outcome: "inferred",
    what: `${data.value} is ${value}`,
    data: { type: data.type, value, from: formatDay(met.period.first), to: formatDay(lastDayOf(met.period)) },
    because: met.because,
  });
  return met;
}
