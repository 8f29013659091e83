import { lineRule } from "./line-rule.ts";

const credit =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|written|edited|translated|with reporting|with files|with inputs) (?:by|from)\b|\bcontributed to this (?:report|story|article)\b|^mit material (?:von|der)\b|^\(?(?:dpa|afp|ap|reuters|sid|apa|red)(?![a-z])[/,; a-z]{0,20}\)?$/i;

/** `Ada Quist reported from Leeds and Omar Lund contributed from Paris.` */
const isJointWork = (text: string): boolean =>
  /\breported from \p{Uppercase}/u.test(text) && / and /u.test(text) && /\b(?:wrote|contributed)\b/u.test(text);

/** Who reported, wrote and edited, below the article. */
export const reportingCredit = lineRule({
  id: "text/reporting-credit",
  summary: "Who reported, wrote and edited, below the article of a page.",
  examples: [
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[Reporting by Ada Quist; Editing by Omar Lund]\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nApple harvest\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people.\n(Reporting by Ada Quist)",
    },
  ],
  judge: (line, _at, view) =>
    view.page && line.size < 320 && (credit.test(line.text) || isJointWork(line.text))
      ? { kind: "chrome", weight: 1 }
      : null,
});
