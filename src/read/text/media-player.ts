import { lineRule } from "./line-rule.ts";
import { phraseRule } from "./phrase-rule.ts";

/** What a video shows, then when it was made and how long it is: `… in the valley. 4 March 2024 | 3:18 min`. */
const dated = /\d{4}\s\|\s\d{1,2}:\d\d(?:\smin)?$/u;

const byWords = phraseRule({
  id: "text/media-player",
  summary: "The buttons and labels of videos, pictures and sound.",
  cls: "media",
  kind: "chrome",
  weights: { whole: 0.4, start: 0.3 },
  plain: [],
  examples: [
    {
      text: "Dam bursts above the town\nShare Tweet\n[Play video]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[Two days after the dam burst, helpers still look for the missing in the lower town. 6 March 2024 | 3:18 min]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dammen brast över staden\nDela\nDammen ovanför staden brast på måndagen och skar av vägen till kusten, och två människor dog, säger myndigheterna.\n[Ljuduppspelningen är gjord av en maskin. Fel kan förekomma.]\nIngenjörerna hade varnat i flera år för att murarna var för tunna, och nämnden samlades på kvällen för att höra dem.\nKommentera",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nVideo\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});

/** The buttons and labels of videos, pictures and sound, and what a video shows. */
export const mediaPlayer = lineRule({
  ...byWords,
  judge: (line, at, view) =>
    byWords.judge(line, at, view) ??
    (view.page && line.size < 420 && dated.test(line.text.slice(-30)) ? { kind: "caption", weight: 0.1 } : null),
});
