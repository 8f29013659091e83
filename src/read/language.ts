import { hashSeed, hashStep, hashWord } from "../core/lexicon.ts";

/** Words that a language's sentences cannot do without, and its neighbours do without; in small letters. */
const functionWords: readonly [language: string, words: string][] = [
  [
    "en",
    "the of and to in is that for was with on as by are from at has have it this which his her said they were not but be an or",
  ],
  [
    "de",
    "der die das und ist nicht von den mit dem ein eine im auf für des sich auch als wird zu hat bei werden sind wurde nach aus einer",
  ],
  [
    "fr",
    "le la les des est et une dans pour que qui du sur par au pas avec son ce il sont plus aux été ont cette ses elle mais ou nous",
  ],
  [
    "es",
    "el la los las del y que en una por con para es no se su al como más lo fue ha pero sus este entre está sobre según también",
  ],
  [
    "pt",
    "o a os as do da dos das e que em um uma não com para por no na se mais foi ao como pelo pela são é mas ou também entre",
  ],
  [
    "it",
    "il la di che e è un una per non del della dei con nel si sono gli le al più alla anche dal ha come da nella delle degli ma",
  ],
  [
    "nl",
    "de het een van en in is dat op te zijn voor met niet aan er ook als bij door naar om maar heeft werd worden uit over nog",
  ],
  [
    "sv",
    "och att det som en är på för av med den till inte har de ett om var men från vi kan sig efter när också under ska",
  ],
  [
    "da",
    "og at det er som en på for af med den til ikke har de et om var men fra vi kan sig efter når også blev skal hun ud",
  ],
  [
    "nb",
    "og at det er som en på for av med den til ikke har de et om var men fra vi kan seg etter når også ble skal hun ut",
  ],
  ["is", "og að er sem í á fyrir við um ekki en hann var það með af hefur til þess frá eru verið segir hafa þá"],
  ["fi", "ja on että ei se oli myös hän ovat mutta kun joka kuin tai sen niin mukaan ole vuoden jo sekä hänen ovat"],
  ["pl", "i w na z się do nie że to jest o jak po od za przez dla ale są był oraz tym co jego może także przed ma"],
  ["cs", "a v se na je že z do s o i k to ale jako za by po jsou který od pro jeho podle také které byl není však už"],
  ["sk", "a v sa na je že z do s o aj k to ale ako za by po sú ktorý od pre jeho podľa tiež ktoré bol nie však už"],
  ["hr", "i u je na se da za su s od o koji što kao bi iz a do će ne ali nije sa te bio ili prema kako"],
  ["sl", "in v je na se da za so z ki s o kot bi po pa tudi ni od ne iz ga še ali bo pri"],
  ["hu", "a az és hogy nem is egy ez azt volt meg csak már de ami mert van el mint vagy még után szerint"],
  ["ro", "și de în a la care cu pe nu din un o mai să este pentru că sunt prin fost au al lui ca dar după"],
  ["tr", "ve bir bu için ile de da olarak çok daha olan gibi kadar sonra ise ancak en ne var oldu etti değil"],
  [
    "id",
    "yang dan di dari dengan untuk pada ini itu tidak dalam akan ke juga oleh adalah sebagai telah bisa karena mereka kata",
  ],
  ["vi", "và của là các có được cho trong với những một không này người đã khi từ đến về như ông theo sẽ tại"],
  ["lt", "ir kad yra į su iš tai bet ne jau kaip apie prie po už taip buvo kurie nuo dėl tik jis savo"],
  ["lv", "un ir ka no ar uz par kas tas bet kā arī pie pēc nav tiek bija vai lai šo"],
  ["et", "ja on et ei see oli ka kui aga mis ning ta oma kes pärast nii veel"],
  ["ca", "el la els les de i que en una per amb és no del al com més ha però seva aquest també dels"],
  ["sq", "dhe të në e një për me që nuk është nga ka se janë kjo"],
  ["af", "die en van in is dit wat nie vir het met op te was om aan hy sy ook deur"],
  ["zu", "ukuthi futhi kanye uma kodwa ngoba nokuthi kusho lapho abantu le lo ngo uthe"],
  ["ru", "и в на не что с по как из за это к от для его но он о также был она при до"],
  ["uk", "і в на не що з та як за це до від для його але він про також був із які й у"],
  ["bg", "и в на не че с за се от да са по това как ще но като е има към"],
  ["sr", "и у је на се да за су од који као би из што не са али није према"],
  ["el", "και το να του η της για με που από στην στο των την τον δεν θα οι είναι ότι"],
  ["ar", "في من على أن إلى التي عن الذي مع هذا كان بعد هذه لا ما كما بين قال"],
  ["fa", "و در به از که این را با است برای آن یک بر شد تا می خود"],
  ["ur", "کے کی میں ہے اور سے کو کا کہ پر نے ہیں یہ اس تھا"],
  ["he", "של את על לא הוא גם כי עם זה היא אל או אך היה כל"],
  ["hi", "के में की है और से को का पर ने यह कि हैं एक भी नहीं"],
];

/** The languages of a function word, as places in the list above, and what it weighs for each. */
interface Owners {
  readonly word: string;
  readonly languages: readonly number[];
  readonly weight: number;
}

/** Owners by the hash of their word, each behind its place where that was taken. */
type Table = readonly (Owners | undefined)[];
const slotMask = (1 << 12) - 1;

let made: Table | null = null;

/** The owners of each function word, made at first use: a run over plain English needs none. */
function owners(): Table {
  if (made !== null) return made;
  const map = new Map<string, number[]>();
  functionWords.forEach(([, words], language) => {
    for (const word of words.split(" ")) {
      const known = map.get(word);
      if (known === undefined) map.set(word, [language]);
      else known.push(language);
    }
  });
  const table: (Owners | undefined)[] = new Array(slotMask + 1).fill(undefined);
  for (const [word, languages] of map) {
    let slot = hashWord(word) & slotMask;
    while (table[slot] !== undefined) slot = (slot + 1) & slotMask;
    table[slot] = { word, languages, weight: 1 / Math.sqrt(languages.length) };
  }
  made = table;
  return made;
}

/** The owners of the word at a place, by its hash. */
function ownersAt(table: Table, text: string, from: number, to: number, hash: number): Owners | undefined {
  for (let slot = hash & slotMask; ; slot = (slot + 1) & slotMask) {
    const known = table[slot];
    if (known === undefined || (known.word.length === to - from && text.startsWith(known.word, from))) return known;
  }
}

/** True for a function word of any language, given in small letters. */
export const isFunctionWord = (word: string): boolean =>
  ownersAt(owners(), word, 0, word.length, hashWord(word)) !== undefined;

/** Question words, pronouns and the like: what opens a sentence and no name, beside the function words. */
const openers: ReadonlySet<string> = new Set(
  "a an he she we you they it i what why how when who where which can should will would could did does do if there here these those every all some many most after before while since during so warum wie wer wann wo was wenn sie er es wir ihr ich man kein keine beim zum zur pourquoi comment quand qui où quel quelle cómo qué por quién cuándo dónde él ella como quem quando onde porque por que chi come perché quando dove quali hoe waarom wat wie wanneer hvorfor hvordan hvad hvem hvor varför hur vad vem dlaczego jak kto kiedy proč jak kdo kdy".split(
    " ",
  ),
);

/** True for a word in small letters that opens a sentence and no name. */
export const opensSentence = (word: string): boolean => openers.has(word);

/** How much of a text is looked at. */
const sample = 2000;

/**
 * The language of a text as BCP 47, told by its script or by its function words; `und` where neither can tell. A short text
 * in plain Latin letters needs one word of English to be English.
 */
export function languageOf(text: string): string {
  const head = text.slice(0, sample);
  const quick = head.slice(0, 700);
  if (isPlainlyEnglish(quick.match(common)?.length ?? 0, quick.length)) return "en";
  const script = byScript(head);
  if (script !== null) return script;
  const small = head.toLowerCase();
  const { total, language, most } = commonestLanguage(small);
  if (language === "en") return most >= Math.min(2, total * 0.04) && most > 0.9 ? "en" : "und";
  if (total >= tableWords && kindsOf(small, language) < fewestKinds) return "und";
  return most >= Math.max(1.5, total * 0.06) ? language : "und";
}

/** In so many words any language has this many function words of two letters and more; tables of names have initials that look like shorter ones. */
const tableWords = 20;
const fewestKinds = 2;

/** How many function words of a language stand in a text; those of one letter do not count. */
function kindsOf(small: string, language: string): number {
  const place = functionWords.findIndex(([name]) => name === language);
  const kinds = new Set<string>();
  const table = owners();
  eachWord(small, (from, to, hash) => {
    if (to === from + 1) return;
    const known = ownersAt(table, small, from, to, hash);
    if (known?.languages.includes(place)) kinds.add(known.word);
  });
  return kinds.size;
}

/** The language whose function words weigh most; of two that weigh the same the one met first. */
function commonestLanguage(small: string): { total: number; language: string; most: number } {
  const counts = new Float64Array(functionWords.length);
  const met: number[] = [];
  let total = 0;
  const table = owners();
  eachWord(small, (from, to, hash) => {
    total++;
    const known = ownersAt(table, small, from, to, hash);
    if (known === undefined) return;
    for (const language of known.languages) {
      if (counts[language] === 0) met.push(language);
      (counts[language] as number) += known.weight;
    }
  });
  let best = -1;
  let most = 0;
  for (const language of met)
    if ((counts[language] as number) > most) {
      most = counts[language] as number;
      best = language;
    }
  return { total, language: functionWords[best]?.[0] ?? "und", most };
}

/** The commonest English words, in small letters. */
export const commonestEnglish: readonly string[] = "the of and to in that for was with said on at by is".split(" ");

const common = new RegExp(`\\b(?:${commonestEnglish.join("|")})\\b`, "g");

/** The quick answer for most texts: true where so many of their letters, of the first some hundred, are in these words. */
export const isPlainlyEnglish = (words: number, letters: number): boolean => words >= 8 && words * 40 > letters;

/** Calls back with where each word of a text begins and ends, and its hash. */
function eachWord(text: string, see: (from: number, to: number, hash: number) => void): void {
  let from = -1;
  let hash = hashSeed;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const inWord =
      code < 0x80 ? (code >= 0x61 && code <= 0x7a) || code === 0x27 : /\p{Alphabetic}|\p{M}/u.test(text.charAt(at));
    if (inWord) {
      if (from < 0) from = at;
      hash = hashStep(hash, code);
    } else if (from >= 0) {
      see(from, at, hash);
      from = -1;
      hash = hashSeed;
    }
  }
}

const scripts: readonly [language: string, letters: RegExp][] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["th", /[\u0e00-\u0e7f]/g],
  ["ka", /[\u10a0-\u10ff]/g],
  ["hy", /[\u0530-\u058f]/g],
  ["bn", /[\u0980-\u09ff]/g],
  ["ta", /[\u0b80-\u0bff]/g],
  ["te", /[\u0c00-\u0c7f]/g],
  ["ml", /[\u0d00-\u0d7f]/g],
  ["gu", /[\u0a80-\u0aff]/g],
  ["pa", /[\u0a00-\u0a7f]/g],
  ["km", /[\u1780-\u17ff]/g],
  ["my", /[\u1000-\u109f]/g],
  ["am", /[\u1200-\u137f]/g],
];

/** The language of a script that has one, if a tenth of the letters are of it. */
function byScript(text: string): string | null {
  if (!/[\u0530-\u058f\u0980-\ud7af]/.test(text)) return null;
  const letters = text.match(/\p{Alphabetic}/gu)?.length ?? 0;
  for (const [language, shape] of scripts) {
    const own = text.match(shape)?.length ?? 0;
    if (own > letters * (language === "ja" ? 0.05 : 0.25)) return language;
  }
  return null;
}
