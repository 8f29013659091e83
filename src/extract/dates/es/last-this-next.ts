import { is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData, Said } from "../said.ts";
import { isAny } from "../tokens.ts";
import { grainOf } from "../units.ts";
import { mention } from "./mention.ts";
import { pastArticle, relationAround, unitAt } from "./words.ts";

const steps = { last: -1, this: 0, next: 1 } as const;

export const lastThisNext = sequenceRule<DateData>({
  id: "dates/es/last-this-next",
  summary:
    "A unit of the calendar before, at or after publication or the date before: la semana pasada, este fin de semana, ese día.",
  starts: ["@es-time-unit"],
  examples: [
    { text: "Bajó [la semana pasada].", language: "es", data: { value: "XXXX-WXX", said: { by: -1 } } },
    { text: "Jugarán [este fin de semana].", language: "es", data: { value: "XXXX-WXX-WE" } },
    { text: "Nevó durante [el fin de semana].", language: "es", data: { said: { unit: "weekend", from: "context" } } },
    { text: "Cerrará [el próximo mes].", language: "es", data: { said: { by: 1 } } },
    { text: "Murió [ese mismo día].", language: "es", data: { said: { by: 0, from: "previous" } } },
    { text: "El año de la semana.", language: "es" },
  ],
  read: (doc, token) => {
    const weekend = is(doc, token, "semana") && is(doc, token - 1, "de") && is(doc, token - 2, "fin");
    const unit = weekend ? { unit: "weekend" as const } : unitAt(doc, token);
    const grain = unit === null ? null : grainOf(unit.unit);
    if (grain === null || grain.grain === "half") return null;
    const { relation, first, last } = relationAround(doc, weekend ? token - 2 : token, token + 1);
    if (relation !== "none") {
      const start = relation === "this" ? first : pastArticle(doc, first);
      const by = steps[relation];
      return mention(doc, start, last, {
        kind: "shift",
        by,
        unit: grain.grain,
        grain: grain.grain,
        from: "publication",
      });
    }
    if (weekend) {
      const start = pastArticle(doc, token - 2);
      return start === token - 2 ? null : mention(doc, start, token + 1, theWeekend);
    }
    const mismo = isAny(doc, token - 1, ["mismo", "misma"]) ? token - 2 : token - 1;
    const before = isAny(doc, mismo, ["ese", "esa", "aquel", "aquella"]);
    const after = isAny(doc, token + 1, ["siguiente", "anterior"]) && is(doc, token + 1, "siguiente") ? 1 : -1;
    if (before && together(doc, mismo, token))
      return mention(doc, mismo, token + 1, {
        kind: "shift",
        by: 0,
        unit: grain.grain,
        grain: grain.grain,
        from: "previous",
      });
    if (!isAny(doc, token + 1, ["siguiente", "anterior"]) || pastArticle(doc, token) === token) return null;
    return mention(doc, token - 1, token + 2, {
      kind: "shift",
      by: after,
      unit: grain.grain,
      grain: grain.grain,
      from: "previous",
    });
  },
});

const theWeekend: Said = { kind: "shift", by: 0, unit: "weekend", grain: "weekend", from: "context" };
