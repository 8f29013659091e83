/**
 * The classes of the lexicon, each with what is in it. A list's second column names one of them; rules test them by
 * number (`C["say-verb"]`) and start at them by name (`@say-verb`). `exact` lists are met only as written ("US", "Turkey"),
 * `fold` lists in any case ("said", "vice president").
 */
export const classTable = {
  // grammar
  abbreviation: ["exact", "a word written with a full stop that need not end a sentence: Mr., Corp., Jan."],
  "title-abbreviation": [
    "exact",
    "an abbreviation that stands before a name and never ends a sentence: Mr., Gen., St.",
  ],
  "sentence-opener": [
    "fold",
    "a word that begins sentences and, with a capital after an abbreviation, shows a new one: the, he, but",
  ],
  "say-verb": ["fold", "a verb of saying in a finite form: said, says, told, added"],

  // calendar
  month: ["exact", "the name of a month; the note is its number"],
  "month-abbreviation": ["exact", "Jan., Sept., Feb; the note is its number"],
  weekday: ["exact", "the name of a weekday; the note is its ISO number, Monday is 1"],
} as const satisfies Record<string, readonly ["exact" | "fold", string]>;

export type ClassName = keyof typeof classTable;

/** Every class by name, in the order of its number. */
export const classNames = Object.keys(classTable) as ClassName[];

/** The number of each class. */
export const C = Object.fromEntries(classNames.map((name, i) => [name, i])) as Record<ClassName, number>;
