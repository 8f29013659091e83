import { is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import { dayNumber } from "../calendar.ts";
import type { DateData, FieldName } from "../said.ts";
import { numberByNote } from "../tokens.ts";
import { mention } from "./mention.ts";
import { pastArticle, yearBehind } from "./words.ts";

const ordinalAt = numberByNote([C["es-ordinal-word"]]);

export const quarter = sequenceRule<DateData>({
  id: "dates/es/quarter",
  summary: "A quarter or half of a year: el tercer trimestre de 2025, el primer semestre del año pasado.",
  starts: ["@es-ordinal-word"],
  examples: [
    { text: "Creció en [el tercer trimestre de 2025].", language: "es", data: { value: "2025-Q3" } },
    { text: "Cayó en [el primer semestre].", language: "es", data: { value: "XXXX-H1" } },
    { text: "El tercer hombre y la segunda mitad.", language: "es" },
  ],
  read: (doc, token) => {
    const half = is(doc, token + 1, "semestre");
    if (!half && !is(doc, token + 1, "trimestre")) return null;
    const number = ordinalAt(doc, token);
    if (number < 1 || number > (half ? 2 : 4) || !together(doc, token, token + 1)) return null;
    const year = yearBehind(doc, token + 2);
    const first = pastArticle(doc, token);
    if (year !== null) {
      const start = dayNumber(year.value, half ? number * 6 - 5 : number * 3 - 2, 1);
      return mention(doc, first, year.next, {
        kind: "written",
        period: { grain: half ? "half" : "quarter", first: start },
      });
    }
    const name: FieldName = half ? { of: "half", half: number } : { of: "quarter", quarter: number };
    const past = is(doc, token + 2, "del") && is(doc, token + 3, "año") && is(doc, token + 4, "pasado");
    const said = { kind: "field" as const, name, relation: "none" as const };
    return mention(doc, first, past ? token + 5 : token + 2, past ? { ...said, years: -1 } : said);
  },
});
