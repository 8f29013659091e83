import { addressDate } from "./address-date.ts";
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
    const day = addressDate.read(head)[0]?.replace(/\//g, "-");
    return head.times
      .filter((box) => !isApart(box))
      .map((box) => box.attributes.datetime || textOf(box, 200))
      .filter((text) => text !== "" && (day === undefined || isNear(text, day)))
      .slice(0, 5);
  },
});

/** True unless a date stands more than two days from the day in the page's address. */
function isNear(text: string, day: string): boolean {
  const days = (Date.parse(text.slice(0, 10)) - Date.parse(day)) / 86_400_000;
  return Number.isNaN(days) || Math.abs(days) <= 2;
}
