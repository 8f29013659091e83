import { isAgency } from "../byline.ts";
import type { Line } from "./line.ts";
import { lineRule } from "./line-rule.ts";

/** A label with a colon, or the sign of copyright: sure on any page and in plain text. */
const label =
  /(?:^|[\s([.|])(?:photos?|photograph|picture|image|foto|fotos|fotografía|bild|bilder|bildquelle|imagen|immagine|kuva|zdjęcie|fot|fotó|fotoğraf|ảnh|фото|снимка|photo credit|image credit|credit|crédit photo|crédits?|graphic|grafik|illustration)(?:\s?(?:courtesy|by|di|de|von))?\s?[:©/](?=\s?\S)|©(?=\s?\S)/gi;

/** The longest name of who made a picture, with what stands around it. */
const longestName = 82;

/** True if a match stands so near the end that what follows it is a name. */
function closesWith(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    if (text.length - match.index - match[0].length <= longestName) return true;
  return false;
}

/** An agency or archive that closes a line behind a stroke. */
const source = /[/|]\s?(?:getty images|getty|shutterstock|imago|afp|epa|reuters|ap|dpa|file)[)\]]?\.?$/i;

/** An agency that runs into the end of a caption: `on Monday.AFP`. */
const gluedAgency = /[.\p{Lowercase}](?:AFP|AP|EFE|EPA|DPA|ANSA|REUTERS|Reuters|Getty)$/u;

const name = /^\p{Uppercase}[\p{ID_Continue}’'.-]*$/u;
const nameOrLink = /^(?:\p{Uppercase}[\p{ID_Continue}’'.-]*|for|of|the|via|von|de|del|di|für|und|and|&)$/u;

/** A name and an agency, parted by a stroke: `Ada Quist / Reuters`. */
const agencyCredit = /^\p{Uppercase}[\p{Alphabetic}.’' -]{1,30}\s?[/|]\s?\p{Uppercase}[\p{Alphabetic}.’' -]{1,30}$/u;

/** The same behind a comma, where the second is an agency: `Ada Quist, AP`. */
const behindComma =
  /^\p{Uppercase}[\p{Alphabetic}.’'-]+ \p{Uppercase}[\p{Alphabetic}.’' -]{1,30}, (?<agency>\p{Alphabetic}[\p{Alphabetic} .-]{1,30})$/u;

/** True for a name and an agency and nothing else. */
export function isNameAndAgency({ text, size, ends }: Line): boolean {
  if (size >= 60 || ends !== "open") return false;
  if ((text.includes("/") || text.includes("|")) && agencyCredit.test(text))
    return text.split(/[\s/|]+/u).every((word) => nameOrLink.test(word));
  const agency = text.includes(", ") ? behindComma.exec(text)?.groups?.agency : undefined;
  return agency !== undefined && isAgency(agency);
}

/** Whose a picture is, behind its caption: `at the dam Ada Quist/Copyright 2026 The Agency. All rights reserved.` */
const rights = /\bcopyright (?:19|20)\d\d\b|\ball rights reserved\b/gi;

/** On a page, where a credit needs no label: behind a dash, by what it calls the picture. */
const opening =
  /\s[-–—]\s?(?:picture|photo|pic|copyright|credit|foto|bild|tous droits|tutti i diritti|todos los derechos)\b|\bcredit\.{3}(?=..)/gi;
/** The same with the name of who took it. */
const taken = /\b[PpIi](?:hoto|icture|hotograph|llustration) (?:by|courtesy of|via) \p{Uppercase}(?=..)/gu;
/** The same by how it ends. */
const closing = /photo library\)?$|[/[(]\s?(?:\S{2,20}\s)?(?:reuters|ap|afp|epa)(?: file| photo| images)?[\])]?$/i;

/** True if behind a sentence's stop there is nothing but words of one kind, and at most so many. */
const onlyBehind = (stop: RegExp, text: string, kind: RegExp, most: number): boolean =>
  [...text.matchAll(stop)].some(({ 0: met, index }) => {
    const words = text
      .slice(index + met.length)
      .split(/[\s/]/u)
      .filter((word) => word !== "");
    return words.length > 0 && words.length <= most && words.every((word) => kind.test(word));
  });

/** Names that run into the stop, with an agency behind a stroke: `on Monday.Ada Quist/Reuters`. */
function isGluedCredit(tail: string): boolean {
  const stroke = tail.lastIndexOf("/");
  if (stroke < 0 || !/^\s?\p{Uppercase}[\p{Alphabetic} .]{1,24}$/u.test(tail.slice(stroke + 1))) return false;
  return onlyBehind(/\p{Lowercase}[.!?]["'”’»]?(?=\p{Uppercase})/gu, tail.slice(0, stroke), name, 4);
}

/** A sentence with a byline behind it is a standfirst: `… and nobody knew. Ein Kommentar von Ada Quist` */
const signed = /[.!?]["'”’»]?\s(?:Ein|Eine|Un|Une|Una|Uma|Een|En|Et|By|Von|Par|Por|Di|Da|Door|Av|Af|Tekst|Text)\s/u;

/** A sentence and behind its stop nothing but names: `The broken wall on Monday. Ada Quist for the Valley Herald`. */
function isCreditedSentence(text: string): boolean {
  if (text.length <= 30 || text.length >= 260) return false;
  const tail = text.slice(-90);
  if (isGluedCredit(tail)) return true;
  const named = /\p{Uppercase}/u.test(tail.slice(tail.lastIndexOf(" ") + 1));
  return named && !signed.test(tail) && onlyBehind(/\p{Lowercase}{3}[.!?]["'”’»]?\s/gu, tail, nameOrLink, 7);
}

/** A sentence, and in brackets behind it whose picture it tells of: `The wall on Monday. (County Court, Northern District)`. */
const bracketed = /[\p{Lowercase}\d]{2}[.!?] \((?<whose>[^()]{6,70})\)$/u;
function isBracketed(text: string): boolean {
  const whose = bracketed.exec(text)?.groups?.whose;
  if (whose === undefined || /["“”„«»]/.test(text)) return false;
  const words = whose.split(/[\s,/]+/u);
  return words.length > 1 && words.every((word) => nameOrLink.test(word));
}

/** Agencies alone: `Getty Images`, `EPA/Reuters`. */
const agencies =
  /^[\s([]*(?:(?:getty(?: images)?|epa(?:-efe)?|afp|ap|ap photo|reuters|pa|pa media|pa wire|dpa|imago|alamy(?: stock photo)?|shutterstock|istock|picture alliance|keystone|ansa|efe|ntb|tt|belga|anp|scanpix|afp photo|bloomberg|zuma(?: press)?|nasa|unsplash|pixabay|pexels|stock\.adobe\.com|adobe stock|supplied|handout)(?:[\s,/|+&)\]]+|$))+$/i;
/** True for the name of an agency alone: it stands over the caption as well as under it. */
export const isAgencyAlone = ({ text }: Line): boolean => text.length < 40 && agencies.test(text);

/** The weekday, the day and the year in one sentence, as agencies date their pictures: `, Tuesday, Nov. 19, 2019`. */
const pictureDate =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \p{Uppercase}\p{Alphabetic}{2,8}\.? \d{1,2}, (?:19|20)\d\d\b/u;
export const isDatedPicture = ({ text, size }: Line): boolean =>
  size < 420 &&
  pictureDate.test(text) &&
  !/["“„«]|\b(?:said|told|was|were|had|according|announced|reported(?:ly)?)\b/u.test(text);

/** Who stands where in a picture, and what the line is said to be. */
const places =
  /[(,] ?(?:left|right|center|centre|background|foreground|second left|second right|from left|left to right|l-r|li\.?|re\.?|links|rechts|à gauche|à droite|izquierda|derecha)[,)]|^(?:from left|left to right|file photo|file ?[-–—:]|archivbild|photo d['’]archives)|\b(?:file|handout|undated) (?:photo|picture|image)\b|\bin this (?:\p{Alphabetic}+ )?(?:photo|picture|image|illustration)\b|\bthis (?:photo|picture|image|illustration) shows?\b/iu;

/** True for a line that ends in a dash or a mark and what a credit is called. */
export const isLabelledCredit = ({ text, size, ends }: Line): boolean =>
  ends === "open" && size < 320 && opensCredit(text);

const opensCredit = (text: string): boolean =>
  closesWith(opening, text.slice(-120)) || closesWith(taken, text.slice(-120));

/** An open bracket at the end held a credit, which went on to a line of its own. */
const isCredited = ({ text, size }: Line): boolean =>
  size < 320 &&
  (opensCredit(text) ||
    closing.test(text.slice(-120)) ||
    agencies.test(text.slice(0, 120)) ||
    (size < 220 && text.endsWith("(")) ||
    isBracketed(text.slice(-200)) ||
    isCreditedSentence(text));

/** What some pages write before each caption and credit, in any text. */
const told =
  /^(?:image|media|video) (?:caption|copyright)\b|^(?:derechos de autor de la imagen|pie de foto|legenda da foto|légende de l['’]image|bildunterschrift|bildtext|billedtekst|keterangan gambar)(?=[\s,:])/iu;

/** The caption of a picture, told by its credit. */
export const photoCredit = lineRule({
  id: "text/photo-credit",
  summary: "The caption of a picture, told by the credit at its end.",
  examples: [
    {
      text: "Dam bursts above the town\n[The broken wall on Monday. Photo: Ada Quist]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\n[The broken wall above the town on Monday, seen from the bridge Ada Quist/Copyright 2024 The Herald. All rights reserved.]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\n[The broken wall above the town on Monday. Ada Quist for The Herald]\n[The town from above (]\nImage:\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[Image caption The wall held for ninety years before it broke.]\n[Derechos de autor de la imagen Valley Pictures]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[The two walls of the dam, which hold back the water of a whole wet spring, were drawn in 1931. (Water Office, Quell Valley)]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nA photograph showed the broken wall.\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    },
  ],
  judge(line, _at, view) {
    if (line.size > 420) return null;
    if (line.phrase?.cls === "credit" && told.test(line.text)) return { kind: "caption", weight: 0.1 };
    const tail = line.text.slice(-120);
    if (/[:©/|]/.test(tail)) {
      if (closesWith(label, tail) && (line.size < 260 || (view.page && line.ends !== "stop")))
        return { kind: "caption", weight: 0.1 };
      if (source.test(tail) && line.size < 300) return { kind: "caption", weight: 0.1 };
    }
    const { phrase } = line;
    if (view.page && line.size > 60 && line.phrase?.cls !== "legal" && closesWith(rights, tail))
      return { kind: "caption", weight: 0.1 };
    if (view.page && isNameAndAgency(line)) return { kind: "caption", weight: 0.1 };
    if (view.page && line.size < 220 && gluedAgency.test(line.text)) return { kind: "caption", weight: 0.1 };
    if (view.page && line.size < 400 && places.test(line.text) && !/["“„«]/.test(line.text))
      return { kind: "caption", weight: 0.1 };
    if (view.page && line.ends === "open" && isCredited(line)) return { kind: "caption", weight: 0.1 };
    if (!view.page || phrase?.cls !== "credit") return null;
    return line.ends === "stop" && line.size > 60 ? null : { kind: "caption", weight: 0.1 };
  },
});
