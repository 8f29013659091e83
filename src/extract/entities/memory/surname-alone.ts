import {
  type MemoryRule,
  noteFirstWords,
  noteLastWords,
  recallFor,
  speaksFor,
  speaksInHeadlines,
  weightOf,
} from "../memory.ts";
import { type Group, S } from "../name.ts";

const places = [S.GPE, S.NORP, S.LOC] as const;
const id = "entities/memory/surname-alone";

export const surnameAlone: MemoryRule = {
  id: "entities/memory/surname-alone",
  summary: "A part of a person's full name elsewhere in the document is that person.",
  examples: [
    { text: "They met Robert Quarl there. It was [Quarl] who left." },
    { text: "They met Robert Quarl there. It was Harlow who left." },
  ],
  recall: (memory, reading, from) => {
    for (const group of memory.groups) {
      if (group.words < 2 || group.best !== S.PERSON || group.words > 6) continue;
      noteLastWords(memory, group);
      if (from === 0 && weightOf(reading, group, S.PERSON) >= 6) noteFirstWords(memory, group);
    }
    for (let i = from; i < memory.groups.length; i++) {
      const group = memory.groups[i] as Group;
      const { endOf: last } = group;
      const full = last ?? (from === 0 ? group.beginningOfPerson : null);
      if (full === null || full === group) continue;
      if (from > 0 && !speaksInHeadlines(reading, full, group)) continue;
      const place = speaksFor(reading, group, places, 7);
      if (place && last === null) continue;
      if (group.words > 1 && group.best !== S.PERSON && group.best !== S.NONE && last === null) continue;
      recallFor(reading, group, id, S.PERSON, last === null ? 5 : place ? 5 : 8, full);
      group.full = full;
    }
  },
};
