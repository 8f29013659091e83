import { is, oneOf } from "../../core/document.ts";
import { weighingRule } from "./rule.ts";
import { openingWord, type Scene } from "./scene.ts";

/** Words that answer or exclaim, with a comma behind them. */
const answers = oneOf(["yes", "no", "well", "oh", "ah", "sure", "okay"]);

/** The writer chats with the reader. */
export const talk = weighingRule({
  id: "summary/talk",
  summary: "A sentence that opens as talk does, with No or Well and a comma, or with Let's.",
  examples: [
    {
      text: "The council closed the harbour on Tuesday. [No, the mayor was not there.] [Let's hear what she said.] [All right, it is old.]",
    },
    { text: "No mayor was there. “Well, that is that,” she said. The harbour is closed." },
  ],
  of: (scene, i) => (scene.english && opensAsTalk(scene, i) ? 1 : 0),
});

/** Words in quotation marks are a speaker's. */
function opensAsTalk(scene: Scene, i: number): boolean {
  const { doc } = scene;
  const first = openingWord(scene, i);
  if (first > (scene.first[i] as number)) return false;
  if (is(doc, first + 1, ",")) return answers(doc, first);
  if (is(doc, first + 2, ",")) return is(doc, first, "all") && is(doc, first + 1, "right");
  return is(doc, first, "let") && (is(doc, first + 1, "'s") || is(doc, first + 1, "’s"));
}
