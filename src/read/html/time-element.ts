import { instantOf, isoMoment, readMoment } from "../moment.ts";
import { addressDay } from "./address-date.ts";
import { fieldRule } from "./field.ts";
import { isApart } from "./marked.ts";
import { textOf } from "./tree.ts";

/** The moment in a time element. */
export const timeElement = fieldRule({
  id: "html/time-element",
  summary: "The moment in a time element.",
  examples: [
    { text: '<time datetime="[2024-05-03]">3 May</time>' },
    { text: "<p>3 May 2024</p>" },
    {
      text: '<link rel="canonical" href="https://bell.example/2016/11/28/ferry"><time datetime="2024-05-03">3 May</time>',
    },
  ],
  read: (head) => {
    const day = addressDay(head.url ?? "");
    return head.times
      .filter((box) => !isApart(box))
      .map((box) => box.attributes.datetime || textOf(box, 200))
      .filter((text) => text !== "" && (day === null || isNear(text, day)))
      .slice(0, 5);
  },
});

/** True unless a date stands more than two days from the day in the page's address. */
function isNear(text: string, day: string): boolean {
  const value = isoMoment(text) ?? readMoment(text)?.value;
  return value === undefined || Math.abs(instantOf(value.slice(0, 10)) - instantOf(day)) <= 2 * 86_400_000;
}
