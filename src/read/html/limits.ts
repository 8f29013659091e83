/** The longest page that is read, in UTF-16 code units. */
export const maxPage = 10_000_000;

/** Elements nested deeper than this are taken as part of the element above them. */
export const maxDepth = 300;

/** Tags after this many are dropped, and their text read as text. */
export const maxElements = 100_000;

/** A tag longer than this, in code units, keeps its name and loses its attributes. */
export const maxTag = 16_384;

/** The longest JSON-LD script that is parsed. */
export const maxJsonLd = 2_000_000;

/** How many values of JSON-LD are looked at on one page. */
export const maxJsonValues = 50_000;

/** How deep JSON-LD is followed. */
export const maxJsonDepth = 40;
