import { readMoment } from "../moment.ts";
import { fieldRule } from "./field.ts";
import { nearHeadline } from "./near.ts";
import { type Box, textOf } from "./tree.ts";

/** A date that a short line near the headline shows, unless the line says that it is of an update. */
export const visibleDate = fieldRule({
  id: "html/visible-date",
  summary: "A date that a short line near the headline shows, unless the line says that it is of an update.",
  examples: [
    { text: "<h1>Ferry runs aground</h1><span>[Published 3 May 2024, 17:47]</span>" },
    { text: "<h1>Ferry runs aground</h1><span>Updated 3 May 2024</span>" },
    {
      text: "<h1>Ferry runs aground</h1><p>It had left on 3 May 2024 with ninety people and as many cars on board, the harbour office said.</p>",
    },
  ],
  read: (head) =>
    nearHeadline(head, head.tree, isDated)
      .map((box) => textOf(box, 200))
      .slice(0, 1),
});

/** Words that a date of an update, an event or rights stands with. */
const update =
  /updated?|modified|reviewed|revised|edited|last change|aktualisiert|geändert|mis à jour|modifié|actualizad|atualizad|aggiornat|bijgewerkt|oppdatert|opdateret|uppdaterad|zaktualizowan|aktualizováno|обновлено|güncelle|diperbarui|更新|수정|©|copyright|born|expires|deadline/i;

function isDated(box: Box): boolean {
  if (box.characters < 6 || box.characters > 100) return false;
  const text = textOf(box, 200);
  if (!/\d/.test(text) || update.test(text)) return false;
  const moment = readMoment(text);
  return moment !== null && moment.end - moment.start >= 0.3 * text.length;
}
