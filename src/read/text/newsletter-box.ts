import type { Line } from "./line.ts";
import { type Judged, lineRule } from "./line-rule.ts";
import { phraseRule } from "./phrase-rule.ts";
import { phraseOf } from "./phrases.ts";

/** A sentence about a newsletter that speaks to its reader. */
const address =
  /\b(?:your?|you'll|you’ll|sie|ihre?n?|ihnen|dich|deine?n?|du|vous|votre|vos|tu|tus|te|su|você|seu|sua|ti|tua|je|jouw|dig|din|ditt|deg|twój|ciebie|vás|vám|вам|ваш\p{Alphabetic}*|anda|bạn)\b/iu;
const service =
  /newsletter|whatsapp-(?:kanal|channel)|whatsapp channel|boletín|nyhetsbrev|nyhedsbrev|nieuwsbrief|uutiskirje|рассылк|inbox|posteingang|podcast-?app/i;
const isOffer = (line: Line): boolean =>
  line.size < 320 &&
  service.test(line.text) &&
  address.test(line.text) &&
  !/["“”„»]\s?[,.]?\s?(?:said|says|sagte|sagt|dijo|dit)/u.test(line.text);

/** `Follow the Herald on Facebook, Instagram and TikTok.` */
const follow =
  /^(?:follow|like|find|join|folge|folgst du|folgt|folgen sie|suivez|retrouvez|sigue|síguenos|segui|seguici|siga|volg|obserwuj|følg|följ|seuraa|sledujte)\s.{0,60}\b(?:facebook|twitter|instagram|youtube|tiktok|telegram|whatsapp|linkedin|threads|bluesky|google news|google discover)\b/i;

/** What the small print of a form speaks of. */
const terms =
  /agree|confirm|accept|terms|privacy|consent|bedingungen|vereinbarung|datenschutz|einverstanden|zustimm|conditions|confidentialité|condiciones|privacidad|termos|política|condizioni|voorwaarden|betingelser|vilkår|villkor|regulamin/i;

/** The small print of a form: `By signing up, you agree to our terms and privacy policy.` It may be longer than the lines that are looked up. */
function isAgreement(line: Line): boolean {
  if (line.size >= longestAgreement || !terms.test(line.text)) return false;
  const met = line.phrase ?? phraseOf(line.text);
  return met?.cls === "agreement";
}
const longestAgreement = 600;

/** How an offer ends: `Hier geht es zur Anmeldung.`, `Sign up here.` */
const call =
  /(?:\bhier geht(?:[’']s| es) zur anmeldung|\b(?:hier|jetzt) (?:(?:gratis|kostenlos|unverbindlich) )?(?:abonnieren|anmelden|herunterladen|bestellen)|\b(?:gratis|kostenlos) (?:abonnieren|anmelden|herunterladen|testen)|\b(?:sign up|subscribe|register|download (?:it|the app)) (?:here|now|today|for free)|\b(?:suscríbete|suscríbase|regístrate|apúntate) (?:aquí|gratis)|\b(?:abonnez-vous|inscrivez-vous) (?:ici|gratuitement)|\b(?:iscriviti|registrati) (?:qui|gratis)|\b(?:assine|inscreva-se|cadastre-se) (?:aqui|grátis|gratuitamente)|\b(?:schrijf je|meld je) hier (?:in|aan)|\btilmeld dig her|\bmeld deg på her|\bprenumerera här|\bzapisz się tutaj)[.!]?$/i;

const longestCall = 60;

/** So many lines may stand between two lines of one box. */
const mostInBox = 3;

/** Fills the boxes: short lines between two lines of one box belong to it. */
export function fillBoxes(lines: readonly Line[], judged: (Judged | null)[]): void {
  let last = lines.length;
  judged.forEach((each, at) => {
    if (each?.rule !== newsletterBox.id) return;
    const inside = lines.slice(last + 1, at);
    if (inside.length <= mostInBox && inside.every((line) => !line.prose || isAgreement(line)))
      for (let between = last + 1; between < at; between++)
        judged[between] = { kind: "chrome", weight: 0.2, rule: newsletterBox.id };
    last = at;
  });
}

const byWords = phraseRule({
  id: "text/newsletter-box",
  summary: "An offer of newsletters and alerts.",
  cls: "newsletter",
  kind: "chrome",
  weights: { whole: 0.8, start: 1.2 },
  plain: ["whole"],
  examples: [
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[Sign up for our newsletter]\n[Get the latest news delivered to your inbox.]\n[Follow The Valley Herald on Facebook and Instagram.]\nShare Tweet",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[skip past newsletter promotion]\n[Rivers of the valley]\n[The stories of the week, from the source to the sea]\n[By signing up, you agree to our terms of use and to the privacy policy of the Valley Herald, which says what becomes of your address.]\n[after newsletter promotion]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[All about rivers, every Friday. Hier kostenlos anmelden.]\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe newsletter of the council said nothing of it.\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nBy registering every house below the wall, the council knew within an hour of the flood who was missing, its spokesman said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
  ],
});

/** An offer of newsletters and alerts, told by its first words, or by what it is about and whom it speaks to. */
export const newsletterBox = lineRule({
  ...byWords,
  judge: (line, at, view) =>
    byWords.judge(line, at, view) ??
    (view.page &&
    (isOffer(line) ||
      (line.size < 260 && (follow.test(line.text) || call.test(line.text.slice(-longestCall)))) ||
      isAgreement(line))
      ? { kind: "chrome", weight: 1 }
      : null),
});
