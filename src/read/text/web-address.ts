import { lineRule } from "./line-rule.ts";

const address = /^(?:(?:https?:\/\/|www\.)\S{3,500}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,20}|(?:via )?@\w{2,30})[.,;]?$/i;

/** An address of the web or of mail, or a handle, that stands alone. */
export const webAddress = lineRule({
  id: "text/web-address",
  summary: "A web address, mail address or handle on a line of its own.",
  examples: [
    {
      text: "Dam bursts above the town\n[https://herald.example/dam-bursts-1234]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    },
    {
      text: "Dam bursts above the town\nThe report is at https://herald.example/report, the council said.\nThe dam above the town burst on Monday.",
    },
  ],
  judge: (line) => (line.text.length < 520 && address.test(line.text) ? { kind: "chrome", weight: 0.5 } : null),
});
