import { is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { mention } from "./mention.ts";
import { weekdayAt } from "./words.ts";

export const weekdays = sequenceRule<DateData>({
  id: "dates/es/weekdays",
  summary: "A weekday that comes again: los lunes, todos los martes, cada viernes.",
  starts: ["los", "cada"],
  examples: [
    { text: "Abre todos [los lunes].", language: "es", data: { type: "SET", value: "XXXX-WXX-1" } },
    { text: "Los hombres de cada pueblo.", language: "es" },
  ],
  read: (doc, token) => {
    const sabados = is(doc, token + 1, "sábados") ? 6 : is(doc, token + 1, "domingos") ? 7 : 0;
    const number = weekdayAt(doc, token + 1) || sabados;
    if (number === 0 || !together(doc, token, token + 1)) return null;
    return mention(doc, token, token + 2, { kind: "constant", value: `XXXX-WXX-${number}` }, "SET");
  },
});
