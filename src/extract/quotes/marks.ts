import { type Document, isKind, kinds, SPACE_BEFORE, shaped } from "../../core/document.ts";

/** Words between a pair of quotation marks, or from an opening mark that is never closed to the end of its block. */
export interface Run {
  /** Token of the opening mark. */
  readonly open: number;
  /** Token of the closing mark; the token behind the run where none closes it. */
  readonly close: number;
  readonly closed: boolean;
  /** The first token between the marks, and one past the last. */
  readonly first: number;
  readonly last: number;
  /** The characters between the marks. */
  readonly start: number;
  readonly end: number;
  /** Single marks enclose quotations within quotations, and in some papers the quotations themselves. */
  readonly single: boolean;
  readonly block: number;
}

/** What a mark can do: open, close, either by its place. `pair` tells the styles apart. */
interface Mark {
  readonly opens: boolean;
  readonly closes: boolean;
  readonly pair: string;
}

/**
 * The outermost runs of marked words of a document, in its order. One pass with a stack for each block: a closing mark pairs with the
 * nearest opening mark of its style; what is left open ends before the next opening mark or with its block.
 */
export function readMarks(doc: Document): Run[] {
  const { sentences } = doc;
  const { kind, sentence: sentenceOf } = doc.tokens;
  const runs: Run[] = [];
  for (let token = kind.indexOf(QUOTE); token >= 0; ) {
    let sentence = sentenceOf[token] as number;
    const block = sentences.block[sentence] as number;
    let opening = sentence;
    while (opening > 0 && sentences.block[opening - 1] === block) opening--;
    while (sentence + 1 < sentences.count && sentences.block[sentence + 1] === block) sentence++;
    const last = sentences.last[sentence] as number;
    readBlock(doc, sentences.first[opening] as number, token, last, block, runs);
    token = kind.indexOf(QUOTE, last);
  }
  return runs;
}

const QUOTE = kinds.indexOf("quote");

interface Open {
  readonly token: number;
  readonly pair: string;
}

/** Reads the marks of a block from the first of them on. */
function readBlock(doc: Document, first: number, from: number, last: number, block: number, out: Run[]): void {
  const { kind } = doc.tokens;
  const stack: Open[] = [];
  const found: Run[] = [];
  const end = (open: Open, close: number, closed: boolean): void => {
    if (close > open.token + 1) found.push(runOf(doc, open.token, close, closed, block));
  };
  for (let token = from; token < last; token++) {
    if (kind[token] !== QUOTE) continue;
    const mark = markAt(doc, token, first, last);
    if (mark === null) continue;
    const turns =
      mark.closes && !(mark.opens && opensByPlace(doc, token, first, last) && !closesByPlace(doc, token, last));
    if (turns) {
      while (stack.length > 1 && isSingle(stack.at(-1) as Open) && mark.pair !== (stack.at(-1) as Open).pair)
        stack.pop();
      const top = stack.at(-1);
      if (top !== undefined && pairs(top.pair, mark.pair) && !(mark.opens && token === top.token + 1)) {
        stack.pop();
        end(top, token, true);
        continue;
      }
    }
    if (!mark.opens) continue;
    const top = stack.at(-1);
    if (top !== undefined && mark.closes && top.pair === mark.pair) {
      stack.pop(); // it opens by its place, so the one before was never closed
      end(top, token, false);
    }
    if (stack.at(-1)?.token === token - 1 && !isSingle({ token, pair: mark.pair })) stack.pop(); // "“
    stack.push({ token, pair: mark.pair });
  }
  if (stack.length > 0 || found.length > 0) finishBlock(doc, stack, found, last, block, out);
}

const isSingle = ({ pair }: Open): boolean => pair === "'" || pair === "’";

const doubles = '"”';

/** Papers mix straight and curly marks: each closes the other. */
const pairs = (open: string, close: string): boolean =>
  open === close || (doubles.includes(open) && doubles.includes(close));

/** Ends what is still open before the next opening mark, and keeps the outermost runs. */
function finishBlock(
  doc: Document,
  stack: readonly Open[],
  found: Run[],
  last: number,
  block: number,
  out: Run[],
): void {
  found.sort((a, b) => a.open - b.open);
  const unclosed: Run[] = [];
  let next = found.length;
  let behind = last;
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i] as Open;
    if (isSingle(open)) continue; // an apostrophe
    while (next > 0 && (found[next - 1] as Run).open > open.token) {
      next--;
      if (!(found[next] as Run).single) behind = (found[next] as Run).open;
    }
    const end = behind;
    behind = open.token;
    if (end > open.token + 1) unclosed.push(runOf(doc, open.token, end, false, block));
  }
  const runs = unclosed.length === 0 ? found : [...found, ...unclosed].sort((a, b) => a.open - b.open);
  let reach = -1;
  for (const run of runs) {
    if (run.open < reach) continue;
    out.push(run);
    reach = run.closed ? run.close + 1 : run.last;
  }
}

function runOf(doc: Document, open: number, close: number, closed: boolean, block: number): Run {
  const { start, end } = doc.tokens;
  const first = open + 1;
  const single =
    end[open] === (start[open] as number) + 1 && "'‘‚‹".includes(doc.text[start[open] as number] as string);
  return {
    open,
    close,
    closed,
    first,
    last: close,
    start: start[first] as number,
    end: end[close - 1] as number,
    single,
    block,
  };
}

const DOUBLE = 0x22;

/** What the quotation mark at a token can do, or null for an apostrophe and the like. */
function markAt(doc: Document, token: number, first: number, last: number): Mark | null {
  const { start, end } = doc.tokens;
  const from = start[token] as number;
  const code = doc.text.charCodeAt(from);
  if ((end[token] as number) - from === 2) {
    if (code === 0x60) return { opens: true, closes: false, pair: "''" };
    return { opens: true, closes: true, pair: "''" };
  }
  switch (code) {
    case DOUBLE:
    case 0xff02:
      return { opens: true, closes: true, pair: '"' };
    case 0x201c: // “ also closes „ and, glued to the word before it, is a slip for ”
      return closesByPlace(doc, token, last) && !opensByPlace(doc, token, first, last)
        ? { opens: false, closes: true, pair: "”" }
        : { opens: true, closes: false, pair: "”" };
    case 0x201e:
    case 0x201f:
      return { opens: true, closes: false, pair: "”" };
    case 0x201d:
      return opensByPlace(doc, token, first, last) && !closesByPlace(doc, token, last)
        ? { opens: true, closes: false, pair: "”" }
        : { opens: false, closes: true, pair: "”" };
    case 0xab:
    case 0xbb:
      return guillemet(doc, token, first, last);
    case 0x300c:
    case 0x300e:
      return { opens: true, closes: false, pair: "」" };
    case 0x300d:
    case 0x300f:
      return { opens: false, closes: true, pair: "」" };
    case 0x2018:
    case 0x27:
    case 0x2019:
      return singleMark(doc, token, code, first, last);
    default:
      return null;
  }
}

/** « opens and » closes, but for the manner of »these«. */
function guillemet(doc: Document, token: number, first: number, last: number): Mark {
  const left = doc.text.charCodeAt(doc.tokens.start[token] as number) === 0xab;
  const opens = opensByPlace(doc, token, first, last) && !isKind(doc, token + 1, "punctuation");
  const closes = closesByPlace(doc, token, last);
  if (opens === closes) return { opens: left, closes: !left, pair: "»" };
  return { opens, closes, pair: "»" };
}

/** A single mark opens before a word, behind a blank, and closes behind a word or stop; else it is an apostrophe. */
function singleMark(doc: Document, token: number, code: number, first: number, last: number): Mark | null {
  const opens = opensByPlace(doc, token, first, last);
  const closes = closesByPlace(doc, token, last);
  if (opens === closes) return null;
  if (opens)
    return code === 0x2019 || isKind(doc, token + 1, "number")
      ? null
      : { opens: true, closes: false, pair: code === 0x27 ? "'" : "’" };
  return code === 0x2018 ? null : { opens: false, closes: true, pair: code === 0x27 ? "'" : "’" };
}

/** Something blank, a bracket, a dash or another mark stands before it, and nothing blank behind it. */
function opensByPlace(doc: Document, token: number, first: number, last: number): boolean {
  const free =
    token === first ||
    shaped(doc, token, SPACE_BEFORE) ||
    isKind(doc, token - 1, "bracket") ||
    isKind(doc, token - 1, "dash") ||
    isKind(doc, token - 1, "quote");
  return free && token + 1 < last && !shaped(doc, token + 1, SPACE_BEFORE);
}

/** Glued to what stands before it, with a blank, the end or a mark behind it. */
function closesByPlace(doc: Document, token: number, last: number): boolean {
  if (shaped(doc, token, SPACE_BEFORE)) return false;
  if (token + 1 >= last || shaped(doc, token + 1, SPACE_BEFORE)) return true;
  return (
    !isKind(doc, token + 1, "word") && !isKind(doc, token + 1, "number") && !isKind(doc, token + 1, "alphanumeric")
  );
}
