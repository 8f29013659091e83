import { CAPITAL, type Document, has, isKind, POSSESSIVE, SPACE_BEFORE, shaped } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { companyOf } from "./companies.ts";
import { isLegalForm } from "./legal-form.ts";
import { at, type Name } from "./ticker.ts";

/** How many tokens a name may have, and how far a bracket is followed back. */
const longest = 10;
const widestBracket = 25;

/**
 * The name that stands right before a token, without possessive: "Microsoft Corp." before "(MSFT)", and before the second bracket of
 * "Xiaomi (OTC: XIACF) (OTC: XIACY)". Null where no name stands there.
 */
export function nameBefore(doc: Document, token: number): Name | null {
  const end = skipBrackets(doc, token);
  if (end <= 0) return null;
  const known = knownName(doc, end);
  if (known !== null) return known;
  const last = withoutPossessive(doc, end);
  if (last < end) {
    const owner = knownName(doc, last);
    if (owner !== null) return owner;
  }
  const word = at(doc, last - 1) === "." && isLegalForm(doc, last - 2) ? last - 2 : last - 1;
  if (word < 0 || !isNameWord(doc, word)) return null;
  let first = word;
  for (let i = word - 1; i >= 0 && last - i <= longest && sameBlock(doc, i, last - 1); i--) {
    if (isNameWord(doc, i)) first = i;
    else if (!isJoint(doc, i, first)) break;
  }
  if (first < word && opensSentence(doc, first) && isOpener(doc, first)) first++;
  return isOnlyForm(doc, first, last) ? null : { first, last };
}

/** The characters of a name. */
export const nameText = (doc: Document, { first, last }: Name): string =>
  doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]);

/** The longest name of a listed company that ends before a token. */
function knownName(doc: Document, last: number): Name | null {
  for (let first = Math.max(0, last - 8); first < last; first++)
    if (shaped(doc, first, CAPITAL) || isNameWord(doc, first)) {
      if (!sameBlock(doc, first, last - 1)) continue;
      if (companyOf(doc, first, last, null) !== null) return { first, last };
    }
  return null;
}

/** The token behind the name: brackets that stand between the name and the token are stepped over. */
function skipBrackets(doc: Document, token: number): number {
  let end = token;
  for (let groups = 0; groups < 4; groups++) {
    const close = at(doc, end - 1);
    if (close !== ")" && close !== "]") return end;
    let open = end - 2;
    while (open >= 0 && end - open < widestBracket && at(doc, open) !== "(" && at(doc, open) !== "[") open--;
    if (open < 0 || end - open >= widestBracket) return end;
    end = open;
  }
  return end;
}

/** The token behind the name without its possessive: "Nvidia's", "Metals’", "AI‘s". */
function withoutPossessive(doc: Document, last: number): number {
  if (shaped(doc, last - 1, POSSESSIVE)) return last - 1;
  const mark = at(doc, last - 1);
  if (mark === "'" || mark === "’") return last - 1;
  if (mark === "s" && isKind(doc, last - 2, "quote") && !shaped(doc, last - 2, SPACE_BEFORE)) return last - 2;
  return last;
}

/** "Ltd" alone is no name. */
function isOnlyForm(doc: Document, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!isLegalForm(doc, i) && !/^[.,&]$/.test(at(doc, i))) return false;
  return true;
}

const sameBlock = (doc: Document, a: number, b: number): boolean =>
  doc.sentences.block[doc.tokens.sentence[a] as number] === doc.sentences.block[doc.tokens.sentence[b] as number];

/** Words with a capital that head no name: "Shares of Apple". */
const heads: ReadonlySet<string> = new Set(
  "shares stock stocks investors shareholders ceo cfo coo chairman chairwoman president founder owner parent maker units unit holders analysts".split(
    " ",
  ),
);

function isNameWord(doc: Document, token: number): boolean {
  if (shaped(doc, token, POSSESSIVE)) return false;
  if (isKind(doc, token, "number")) return shaped(doc, token - 1, CAPITAL);
  if (!isKind(doc, token, "word") && !isKind(doc, token, "alphanumeric")) return false;
  if (shaped(doc, token, CAPITAL)) return at(doc, token + 1) !== "of" || !heads.has(at(doc, token).toLowerCase());
  return isPlain(doc, token) ? false : /\p{Uppercase}/u.test(at(doc, token));
}

/** True for a word of small letters without marks, as most are. */
function isPlain(doc: Document, token: number): boolean {
  const end = doc.tokens.end[token] as number;
  for (let i = doc.tokens.start[token] as number; i < end; i++) {
    const code = doc.text.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** What may stand between two words of a name: "&", a hyphen, "of", the comma before a legal form. */
function isJoint(doc: Document, token: number, next: number): boolean {
  const text = at(doc, token);
  if (text === "&" || text === "+") return true;
  if (text === ",") return next === token + 1 && isLegalForm(doc, next);
  if (text === "." || text === "-" || text === "!" || text === "/") return isTight(doc, token) && next === token + 1;
  return /^(?:of|de|del|di|du|da|la|y|et|e)$/.test(text) && isNameWord(doc, token - 1);
}

/** A mark that touches both its neighbours, or the full stop of an initial or of "St." */
const isTight = (doc: Document, token: number): boolean =>
  !shaped(doc, token, SPACE_BEFORE) &&
  (!shaped(doc, token + 1, SPACE_BEFORE) || /^(?:[A-Z]|St|Bros|Wm)$/.test(at(doc, token - 1)));

const opensSentence = (doc: Document, token: number): boolean =>
  doc.sentences.first[doc.tokens.sentence[token] as number] === token;

/** A function word that only its place gave a capital; "The" may belong to the name. */
const isOpener = (doc: Document, token: number): boolean =>
  at(doc, token) !== "The" && (has(doc, token, C["function-word"]) || has(doc, token, C["sentence-opener"]));
