import { type Document, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny, isIn, wordList } from "../tokens.ts";
import { durationOf } from "../units.ts";
import { mention } from "./mention.ts";
import { quantityAt, unitAt } from "./words.ts";

export const duration = sequenceRule<DateData>({
  id: "dates/es/duration",
  summary: "So many units of time, and how often: tres años, varias semanas, cada dos días.",
  starts: [
    "#number",
    "@es-number-word",
    "varios",
    "varias",
    "algunos",
    "algunas",
    "unos",
    "unas",
    "pocos",
    "pocas",
    "muchos",
    "muchas",
    "media",
    "cada",
  ],
  examples: [
    { text: "Duró [tres años].", language: "es", data: { type: "DURATION", value: "P3Y" } },
    { text: "Esperaron [varias semanas].", language: "es", data: { value: "PXW" } },
    { text: "Sale [cada día].", language: "es", data: { type: "SET", value: "P1D" } },
    { text: "Lo condenaron a una pena de [diez años] y a otra de [dos años] de cárcel.", language: "es" },
    { text: "Compró tres coches.", language: "es" },
    { text: "El agente de 45 años, que tenía 20 años entonces, murió a los 60 años de edad.", language: "es" },
  ],
  read: (doc, token) => {
    const each = is(doc, token, "cada");
    const from = each ? token + 1 : token;
    const quantity = quantityAt(doc, from) ?? (each ? { value: 1, next: from } : null);
    if (quantity === null || is(doc, token - 1, "cada")) return null;
    const unit = unitAt(doc, quantity.next);
    if (unit === null || !together(doc, token, quantity.next)) return null;
    if (unit.unit === "year" && isAge(doc, token, quantity.next + 1)) return null;
    if (unit.unit === "second" && isAny(doc, quantity.next, ["segundo"])) return null;
    const said = { kind: "constant" as const, value: durationOf(quantity.value, unit.unit) };
    return mention(doc, token, quantity.next + 1, said, each ? "SET" : "DURATION");
  },
});

/** `de 45 años`, `tenía diez años`, `a los 60 años`: an age tells of the man, not of the story's time; `una pena de diez años` is a length. */
function isAge(doc: Document, token: number, behind: number): boolean {
  if (is(doc, behind, "de")) return is(doc, behind + 1, "edad");
  if (isAny(doc, token - 1, ["tiene", "tienen", "tenía", "tenían", "tener", "cumple", "cumplió", "cumplir"]))
    return true;
  if (is(doc, token - 1, "los") && is(doc, token - 2, "a")) return true;
  return is(doc, token - 1, "de") && !isIn(doc, token - 2, lengths);
}

/** What is so many years long. */
const lengths = wordList(
  "pena penas condena condenas plazo plazos período periodo contrato contratos duración máximo mínimo espera ausencia carrera guerra más menos cerca después antes dentro partir promedio media tras otra total vida historia mandato experiencia exilio",
);
