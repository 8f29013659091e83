import type { Line } from "./line.ts";
import { lineRule } from "./line-rule.ts";
import { phraseRule } from "./phrase-rule.ts";

/** A sentence about a newsletter that speaks to its reader. */
const address =
  /\b(?:your?|you'll|you’ll|sie|ihre?n?|ihnen|dich|deine?n?|du|vous|votre|vos|tu|tus|te|su|você|seu|sua|ti|tua|je|jouw|dig|din|ditt|deg|twój|ciebie|vás|vám|вам|ваш\p{L}*|anda|bạn)\b/iu;
const service =
  /newsletter|whatsapp-(?:kanal|channel)|whatsapp channel|boletín|nyhetsbrev|nyhedsbrev|nieuwsbrief|uutiskirje|рассылк|inbox|posteingang|podcast-?app/i;
const isOffer = (line: Line): boolean =>
  line.size < 320 &&
  service.test(line.text) &&
  address.test(line.text) &&
  !/["“”„»]\s?[,.]?\s?(?:said|says|sagte|sagt|dijo|dit)/u.test(line.text);

/** `Follow the Herald on Facebook, Instagram and TikTok.` */
const follow =
  /^(?:follow|like|find|join|folge|folgt|folgen sie|suivez|retrouvez|sigue|síguenos|segui|seguici|siga|volg|obserwuj)\s.{0,60}\b(?:facebook|twitter|instagram|youtube|tiktok|telegram|whatsapp|linkedin|threads|bluesky)\b/i;

const byWords = phraseRule({
  id: "text/newsletter-box",
  summary: "An offer of newsletters and alerts.",
  cls: "newsletter",
  kind: "chrome",
  weights: { whole: 1.5, start: 2 },
  plain: ["whole"],
  examples: [
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[Sign up for our newsletter]\n[Get the latest news delivered to your inbox.]\n[Follow The Valley Herald on Facebook and Instagram.]\nShare Tweet",
    },
    {
      text: "Dam bursts above the town\nThe newsletter of the council said nothing of it.\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});

/** An offer of newsletters and alerts, told by its first words, or by what it is about and whom it speaks to. */
export const newsletterBox = lineRule({
  ...byWords,
  judge: (line, at, view) =>
    byWords.judge(line, at, view) ??
    (view.page && (isOffer(line) || (line.size < 260 && follow.test(line.text)))
      ? { kind: "chrome", weight: 1 }
      : null),
});
