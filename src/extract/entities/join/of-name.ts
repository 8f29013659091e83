import { has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCalendar, isCapital, isHead, isOpening, isTitleClass, knownName, knownTitle } from "../name.ts";
import { joinRule } from "../rule.ts";

const anyHead = [
  C["org-head"],
  C["org-head-weak"],
  C["place-head"],
  C["state-head"],
  C["event-head"],
  C["law-head"],
  C["facility-head"],
  C["award-head"],
];

const organizations = [C["org-head"], C["org-head-weak"]];

export const ofName = joinRule({
  id: "entities/join/of-name",
  summary:
    "A head word, “of” (for organizations also “for” and “on”) and a name: Bank of England, Council on Foreign Relations.",
  examples: [
    { text: "She joined the [Bank of Norland] in May." },
    { text: "He runs the [Institute for Ocean Studies] in Oslo." },
    { text: "He met the president of France." },
  ],
  join: ({ doc }, first, at) => {
    const of = is(doc, at, "of");
    if (!of && !is(doc, at, "for") && !is(doc, at, "on")) return -1;
    const next = is(doc, at + 1, "the") ? at + 2 : at + 1;
    if (!isCapital(doc, next) || isCalendar(doc, next) || (!of && next > at + 1)) return -1;
    const head = at - 1;
    if (!isHead(doc, head, of ? anyHead : organizations)) return -1;
    if (at - first === 1 && isOpening(doc, first) && !has(doc, head, C["org-head"])) return -1; // "Laws of the US"
    if ((has(doc, head, C.office) || has(doc, head, C.job)) && !has(doc, head, C["org-head"])) return -1;
    const known = knownName(doc, next);
    if (!of && known !== null) return -1;
    const title = knownTitle(doc, next);
    if (title !== null && title.last > next + 1 && doc.lexicon.senses(title.entry).some(({ cls }) => isTitleClass(cls)))
      return -1;
    return Math.max(next + 1, known?.last ?? 0);
  },
});
