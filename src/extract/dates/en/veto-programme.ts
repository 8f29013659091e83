import { vetoRule } from "../../../core/rule.ts";

export const vetoProgramme = vetoRule({
  id: "dates/en/veto-programme",
  summary: "Programmes, papers and titles that are named like times: 60 Minutes, 48 Hours, This Week, USA Today.",
  starts:
    "60 48 cbs this usa today russia psychology dateline saturday sunday monday wednesday thursday friday black bloody ash first day long".split(
      " ",
    ),
  pattern:
    /(?:60 Minutes|48 Hours|This Week(?=,?['"”’])|This Week With|USA T(?:oday|ODAY)|CBS This Morning|Today [Ss]how|Russia Today|Psychology Today|Saturday Night Live|Sunday (?:Times|Mirror|Telegraph|Express|Mail|Herald|People)|(?:Monday|Thursday|Sunday) Night Football|Monday Night Raw|Friday Night Lights|Saturday Night Fever|Wednesday Addams|First Monday|Long March(?: \d)?|Day After Tomorrow)(?!\p{Alphabetic})/uy,
  read: ({ index, input, 0: met }) => {
    const start = met.startsWith("Day") && input.startsWith("The ", index - 4) ? index - 4 : index;
    return { start, end: index + met.length };
  },
  examples: [
    { text: "He saw [The Day After Tomorrow]." },
    { text: "He told CBS's [60 Minutes] so." },
    { text: "It took 60 minutes, this week." },
  ],
});
