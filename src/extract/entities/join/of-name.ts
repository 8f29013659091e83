import { knownEnd, titleEnd } from "../known.ts";
import { isCalendar, isCapital, isHead, isOf, isOpening, isThe } from "../name.ts";
import type { JoinRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isAnyHead = sees(
  "@org-head",
  "@org-head-weak",
  "@place-head",
  "@state-head",
  "@event-head",
  "@law-head",
  "@facility-head",
  "@award-head",
);
const isOrganization = sees("@org-head", "@org-head-weak");
const isSureOrganization = sees("@org-head");
/** What may be on a subject. */
const isMeeting = sees("@org-head", "@org-head-weak", "@event-head", "@law-head");
const isOn = sees("on");
const isRole = sees("@office", "@job");

export const ofName: JoinRule = {
  id: "entities/join/of-name",
  summary:
    "A head word, “of” (for organizations also “for” and “on”) and a name: Bank of England, Council on Foreign Relations.",
  examples: [
    { text: "She joined the [Bank of Norland] in May." },
    { text: "He runs the [Institute for Ocean Studies] in Oslo." },
    { text: "They signed the [Norland Convention on Quarl] in Oslo." },
    { text: "He met the president of France." },
  ],
  when: ["of", "for", "on"],
  join: (reading, first, at) => {
    const of = isOf(reading, at);
    const next = isThe(reading, at + 1) ? at + 2 : at + 1;
    if (!isCapital(reading, next) || isCalendar(reading, next) || (!of && next > at + 1)) return -1;
    const head = at - 1;
    if (!isHead(reading, head, of ? isAnyHead : isOn(reading, at) ? isMeeting : isOrganization)) return -1;
    if (at - first === 1 && isOpening(reading, first) && !isSureOrganization(reading, head)) return -1; // "Laws of the US"
    if (isRole(reading, head) && !isSureOrganization(reading, head)) return -1;
    const known = knownEnd(reading, next);
    if ((!of && known > 0) || titleEnd(reading, next) > next + 1) return -1;
    return Math.max(next + 1, known);
  },
};
