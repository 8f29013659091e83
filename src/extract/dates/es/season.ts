import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import { seasonOf } from "../period.ts";
import type { DateData } from "../said.ts";
import { isAny, noteOf } from "../tokens.ts";
import { mention } from "./mention.ts";
import { pastArticle, relationAround, yearBehind } from "./words.ts";

export const season = sequenceRule<DateData>({
  id: "dates/es/season",
  summary: "A season with its year, or with pasado, este or próximo: el verano de 2024, el pasado otoño.",
  starts: ["@es-season"],
  examples: [
    { text: "Llovió en [el verano de 2024].", language: "es", data: { value: "2024-SU" } },
    { text: "Se fue [el pasado otoño].", language: "es", data: { value: "XXXX-FA" } },
    { text: "Ropa de invierno y un verano azul.", language: "es" },
  ],
  read: (doc, token) => {
    const code = noteOf(doc, token, C["es-season"]) as string;
    const year = yearBehind(doc, token + 1);
    if (year !== null)
      return mention(doc, pastArticle(doc, token), year.next, { kind: "written", period: seasonOf(year.value, code) });
    const { relation, first, last } = relationAround(doc, token, token + 1);
    const start = pastArticle(doc, first);
    if (relation === "none" && (start === first || !isAny(doc, start - 1, ["en", "durante", "desde", "hasta"])))
      return null;
    return mention(doc, start, last, { kind: "field", name: { of: "season", season: code }, relation });
  },
});
