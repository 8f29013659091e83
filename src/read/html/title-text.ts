import type { Head } from "./head.ts";
import { hostOf, ownerOf } from "./host.ts";

/** Marks that part a title from the name of the site or section. */
const parting =
  /\s{1,4}(?:[-–—|:•·»›*]|::|\|\||<|>)\s{1,4}|\s{0,4}[｜ㅣ|»]\s{0,4}|[：:](?=[^：:\s]{2,20}$)|\s{0,4}-(?=[^-\s]{1,12}[ㅣ｜])/u;

/** The letters and digits of a text, in small letters. */
export const squash = (text: string): string => text.toLowerCase().replace(/[^\p{Alphabetic}\d]+/gu, "");

/** The names by which the site may be called at the end of a title, without blanks and marks. */
function siteNames(head: Head): readonly string[] {
  const names: string[] = [];
  if (head.siteName !== null) names.push(squash(head.siteName));
  const host = hostOf(head.url ?? "");
  if (host !== null) names.push(squash(ownerOf(host)), squash(host.replace(/^www\./, "")));
  return names.filter((name) => name !== "");
}

/** True if a piece of a title is the site's name, or holds little more than it. */
export function isSiteName(piece: string, head: Head): boolean {
  const name = squash(piece);
  if (name === "") return true;
  return siteNames(head).some(
    (site) =>
      name === site ||
      (site.length >= 4 && name.includes(site) && name.length <= site.length * 2.5) ||
      (name.length >= 4 && site.includes(name)),
  );
}

/**
 * The title without the name of the site or section at its ends: "Storm closes schools - The Daily Bell" is "Storm closes schools" on a
 * page of that site. After a bar any short piece is taken for such a name; after a dash only the site's own, or what another title of
 * the page lacks.
 */
export function withoutSite(title: string, head: Head, others: readonly string[] = []): string {
  const opening = others.find(
    (other) => other.length >= 0.5 * title.length && other.length >= 15 && title.startsWith(other),
  );
  if (opening !== undefined && !/^\s*[:,]/.test(title.slice(opening.length))) return opening;
  let rest = title;
  const whole = new Set(others.map(squash));
  for (let round = 0; round < 3; round++) {
    const pieces = cut(rest);
    if (pieces.length < 2) return rest;
    const agreed = agreedPart(rest, pieces, whole);
    if (agreed !== null) return agreed;
    const last = pieces[pieces.length - 1] as Piece;
    const first = pieces[0] as Piece;
    if (isSiteName(last.text, head) || (last.bar && isShort(last.text, rest))) rest = rest.slice(0, last.before).trim();
    else if (isSiteName(first.text, head)) rest = rest.slice((pieces[1] as Piece).start).trim();
    else return rest;
  }
  return rest;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  /** Where the mark before it begins. */
  readonly before: number;
  /** True if a bar parts it from what stands before. */
  readonly bar: boolean;
}

function cut(title: string): Piece[] {
  const pieces: Piece[] = [];
  const marks = new RegExp(parting.source, "gu");
  let start = 0;
  let before = 0;
  let bar = false;
  for (const match of title.slice(0, 1000).matchAll(marks)) {
    pieces.push({ text: title.slice(start, match.index), start, before, bar });
    start = match.index + match[0].length;
    before = match.index;
    bar = /[|｜ㅣ•»*]/.test(match[0]);
  }
  pieces.push({ text: title.slice(start), start, before, bar });
  return pieces;
}

/** A run of pieces that another title of the page is. */
function agreedPart(title: string, pieces: readonly Piece[], whole: ReadonlySet<string>): string | null {
  for (let i = 0; i < Math.min(pieces.length, 6); i++)
    for (let j = Math.min(pieces.length, 8); j > i; j--) {
      if (i === 0 && j === pieces.length) continue;
      const part = title
        .slice((pieces[i] as Piece).start, j < pieces.length ? (pieces[j] as Piece).before : title.length)
        .trim();
      if (squash(part).length >= 4 && whole.has(squash(part))) return part;
    }
  return null;
}

const isShort = (piece: string, title: string): boolean =>
  piece.split(/\s+/).length <= 6 && piece.length < title.length * 0.5;

/** The share of the words of the shorter text that the other has too, 0 to 1. Letters count where words are not parted by blanks. */
export function likeness(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.min(left.size, right.size);
}

function wordsOf(text: string): Set<string> {
  const words = text
    .slice(0, 500)
    .toLowerCase()
    .match(/\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|[\p{Alphabetic}\d]+/gu);
  return new Set(words ?? []);
}

/** True if the texts have the same letters and digits. */
export const sameWords = (a: string, b: string): boolean => squash(a) === squash(b);

/** True if the one text holds the letters and digits of the other, which are many. */
export const holdsWords = (text: string, part: string): boolean =>
  squash(part).length >= 10 && squash(text).includes(squash(part));
