import { lineRule } from "./line-rule.ts";

/** A label with a colon, or the sign of copyright: sure on any page and in plain text. */
const label =
  /(?:^|[\s([.|])(?:photos?|photograph|picture|image|foto|fotos|fotografía|bild|bilder|bildquelle|imagen|immagine|kuva|zdjęcie|fot|fotó|fotoğraf|ảnh|фото|снимка|photo credit|image credit|credit|crédit photo|crédits?|graphic|grafik|illustration)\s?(?:courtesy|by|di|de|von)?\s?[:©/]\s?\S.{0,80}$|©\s?\S.{0,80}$/iu;
/** An agency or archive that closes a line behind a stroke. */
const source = /[/|]\s?(?:getty images|getty|shutterstock|imago|afp|epa|reuters|ap|dpa|file)[)\]]?\.?$/iu;

/** An agency that runs into the end of a caption: `on Monday.AFP`. */
const gluedAgency = /[.\p{Ll}](?:AFP|AP|EFE|EPA|DPA|ANSA|REUTERS|Reuters|Getty)$/u;

/** A name and an agency, parted by a stroke: `Ada Quist / Reuters`. */
const agencyCredit = /^\p{Lu}[\p{L}.’' -]{1,30}\s?[/|]\s?\p{Lu}[\p{L}.’' -]{1,30}$/u;

/** The caption of a picture, told by its credit. */
export const photoCredit = lineRule({
  id: "text/photo-credit",
  summary: "The caption of a picture, told by the credit at its end.",
  examples: [
    {
      text: "Dam bursts above the town\n[The broken wall on Monday. Photo: Ada Quist]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    },
    {
      text: "Dam bursts above the town\nA photograph showed the broken wall.\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    },
  ],
  judge(line, _at, view) {
    if (line.size > 420) return null;
    const tail = line.text.slice(-120);
    if (/[:©/|]/.test(tail)) {
      if (label.test(tail) && (line.size < 260 || (view.page && line.ends !== "stop")))
        return { kind: "caption", weight: 0.1 };
      if (source.test(tail) && line.size < 300) return { kind: "caption", weight: 0.1 };
    }
    const { phrase } = line;
    if (view.page && line.size < 60 && line.ends === "open" && agencyCredit.test(line.text))
      return { kind: "caption", weight: 0.1 };
    if (view.page && line.size < 220 && gluedAgency.test(line.text)) return { kind: "caption", weight: 0.1 };
    if (!view.page || phrase?.cls !== "credit") return null;
    return line.ends === "stop" && line.size > 60 ? null : { kind: "caption", weight: 0.1 };
  },
});
