import { isSmall, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isContest = sees("@contest-verb");
const isBehindTeam = sees("@contest-verb", "@team-noun");
const isVersus = sees("against", "over", "v");

export const rivals: EvidenceRule = {
  id: "entities/context/rivals",
  summary: "On a page of sport it wins, loses or plays, or has a coach and fans.",
  examples: [
    {
      text: "The goalkeeper and the striker left the dressing-room after the quarterfinal as [Quarl] beat them in extra innings.",
      data: { sense: "ORG" },
    },
    { text: "They met Quarl again." },
  ],
  when: { before: ["@contest-verb", "against", "over", "v"], behind: ["@contest-verb", "@team-noun"] },
  weigh: ({ first, last }, reading) => {
    if (!reading.sport) return null;
    if (isSmall(reading, last) && isBehindTeam(reading, last)) return vote(S.ORG, isContest(reading, last) ? 2.5 : 3);
    const before = first - 1;
    return isVersus(reading, before) || (isSmall(reading, before) && isContest(reading, before))
      ? vote(S.ORG, 2.5)
      : null;
  },
};
