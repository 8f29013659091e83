import { is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { periodAt } from "../period.ts";
import type { DateData } from "../said.ts";
import { isAny } from "../tokens.ts";
import { dayOfYear, yearBehind } from "./days.ts";
import { mention } from "./extent.ts";
import { monthDayAt } from "./words.ts";

export const weekOf = sequenceRule<DateData>({
  id: "dates/en/week-of",
  summary: "The week or weekend of a day: the week of March 6, the week ended Jan. 12, 1990.",
  starts: ["week", "weekend"],
  examples: [
    { text: "It began in [the week of March 6].", data: { value: "XXXX-WXX" } },
    { text: "In [the week ended Jan. 12, 1990] it fell.", data: { value: "1990-W02" } },
    { text: "A week of March rains." },
  ],
  read: (doc, token) => {
    if (!isAny(doc, token + 1, ["of", "ended", "ending", "beginning"])) return null;
    const met = monthDayAt(doc, token + 2);
    if (met === null || !together(doc, token, met.next - 1)) return null;
    const year = yearBehind(doc, met.next);
    const said = dayOfYear(year?.value ?? 0, met.value.month, met.value.day, 0);
    if (said === null) return null;
    const grain = is(doc, token, "week") ? "week" : "weekend";
    const last = year?.next ?? met.next;
    if (said.kind === "written")
      return mention(
        doc,
        token,
        last,
        { kind: "written", period: periodAt(grain, said.period.first) },
        { article: true },
      );
    return said.kind === "field" ? mention(doc, token, last, { ...said, grain }, { article: true }) : null;
  },
});
