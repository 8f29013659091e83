import { type Lexicon, rootNode } from "../../core/lexicon.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { type AmountData, money, single } from "./amount.ts";
import { parseDigits } from "./digits.ts";
import { clean } from "./number.ts";

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  bil: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};

const glued =
  /(?<code>[A-Z][A-Za-z]{0,2})(?<number>\d{1,15}(?:,\d{2,3}){0,6}(?:\.\d{1,6})?)(?:[ -]?(?<scale>k|m|mn|mil|million|b|bn|bil|billion|tn|trillion|lakh|crore))?(?![\p{Alphabetic}\d_]|-\p{Alphabetic})/uy;

export const gluedMoney = sequenceRule<AmountData>({
  id: "amounts/glued-money",
  summary: "The letters of a currency that touch the number: RM10, EUR50m, USD1.5bn, R300 million, QR8,000.",
  starts: ["#capital-digit"],
  examples: [
    { text: "charges [RM10] for it and [RM1 million] more", data: { value: 10, currency: "MYR" } },
    { text: "raised [EUR50m], [USD1.5bn] and [R300 million]", data: { value: 5e7, currency: "EUR" } },
    { text: "a fine of [RM20,000], or [QR8,944,593] and [RM1bil]", data: { value: 2e4, currency: "MYR" } },
    { text: "model R1, the COP30 summit, road A10, RM10-based, B52 bombers, SR71, N95 masks, Rs5x" },
  ],
  read: (doc, token) => {
    const start = doc.tokens.start[token] as number;
    glued.lastIndex = start;
    const match = glued.exec(doc.text);
    if (match === null || /[\p{Alphabetic}\d_$-]/u.test(doc.text[start - 1] ?? "")) return null;
    const { code = "", number = "", scale } = match.groups ?? {};
    const currency = currencyOf(doc.lexicon, code);
    const value = parseDigits(number, doc.language);
    if (currency === null || value === null) return null;
    if (scale === undefined && (!(grouped.test(number) || ownLetters.test(code)) || otherWords.has(code))) return null;
    if (/[ -](?:k|m|b)$/.test(match[0])) return null;
    const amount = clean(value * (scales[scale ?? ""] ?? 1));
    return { start, end: start + match[0].length, data: money(single(amount), 1, currency) };
  },
});

/** Letters that are a currency whatever number follows; others are only where its thousands are parted or a scale stands behind. */
const ownLetters = /^(?:[A-Z]{3}|RM|Rs)$/;
const grouped = /,\d{3}/;

/** Codes that are also names of something numbered: the COP30 summit. */
export const otherWords: ReadonlySet<string> = new Set(["COP", "MAD", "PEN", "SIT", "TRY"]);

/** The currency of letters that stand before a number. */
function currencyOf(lexicon: Lexicon, code: string): string | null {
  const id = lexicon.id(code);
  if (id === 0) return null;
  if (lexicon.has(id, C["currency-code"])) return code;
  if (!lexicon.has(id, C["currency-prefix"])) return null;
  const entry = lexicon.entryAt(lexicon.step(rootNode, id));
  return lexicon.senses(entry).find(({ cls }) => cls === C["currency-prefix"])?.note ?? null;
}
