import { weighingRule } from "./rule.ts";

/** Thirty words are the length of a long lead. */
export const overLong = weighingRule({
  id: "summary/over-long",
  summary: "A sentence of more than thirty words says too much at once.",
  examples: [
    {
      text: "The council voted to close the harbour. [The mayor, who had said in the spring that she would never close it, and who had been chosen by the town for that very reason, now told the council that there was no money left for the walls, the lamps and the boats of the old harbour.]",
    },
    { text: "The council voted to close the harbour." },
  ],
  of: (scene, i) => Math.min(Math.max((scene.words[i] as number) - 30, 0) / 20, 1),
});
