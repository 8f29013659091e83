import { pad } from "../calendar.ts";
import { fromPublication, type ShiftRule } from "./anchor-rule.ts";

/** The hour and minute of a moment as the page writes it. */
const clock = /^.{10}[T ](?<hour>\d\d):(?<minute>\d\d)/u;

export const moment: ShiftRule = {
  id: "dates/anchor/moment",
  summary: "Two hours ago is counted from the moment of publication, where its hour is stated.",
  examples: [
    {
      text: "It began [two hours ago].",
      publishedAt: "1998-02-05T09:18:00-05:00",
      data: { value: "1998-02-05T07:18" },
    },
    {
      text: "It began [half an hour ago].",
      publishedAt: "1998-02-05T00:10",
      data: { value: "1998-02-04T23:40" },
    },
    { text: "It began two hours ago.", publishedAt: "1998-02-05" },
  ],
  resolve: ({ doc, said, published }) => {
    const { hour, minute } = clock.exec(doc.publishedAt?.value ?? "")?.groups ?? {};
    if (published === null || hour === undefined || said.minutes === undefined) return null;
    const at = Number(hour) * 60 + Number(minute) + said.minutes;
    const days = Math.floor(at / minutesOfDay);
    const rest = at - days * minutesOfDay;
    const time = `T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}`;
    return fromPublication({ grain: "day", first: published + days }, time);
  },
};

const minutesOfDay = 24 * 60;
