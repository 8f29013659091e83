import { isKind, SPACE_BEFORE, shaped } from "../../core/document.ts";
import type { ClosingRule } from "./rule.ts";
import type { Scene } from "./scene.ts";

const bullets = "•▪◦‣·●■►*";

/** True for a sentence that begins with a mark and a blank. */
function isMarked({ count, doc, first }: Scene, i: number, isMark: (token: number) => boolean): boolean {
  if (i < 0 || i >= count) return false;
  const token = first[i] as number;
  return isMark(token) && shaped(doc, token + 1, SPACE_BEFORE);
}

/** An item of a list that stands in the running text; a single dash may stand for a dateline. */
export const listItem: ClosingRule = {
  id: "summary/list-item",
  summary: "A sentence that begins with a bullet, or with a dash as its neighbour does, is an item of a list.",
  examples: [
    {
      text: "The council closed the harbour.\n\n[- The walls were broken by the storm.]\n[- The boats will go to Hull.]",
    },
    { text: "– The council, all of it, closed the harbour. It will open again in May." },
  ],
  closes: (scene, i) => {
    const { doc } = scene;
    const isBullet = (token: number): boolean => bullets.includes(doc.text.charAt(doc.tokens.start[token] as number));
    const isDash = (token: number): boolean => isKind(doc, token, "dash");
    if (isMarked(scene, i, isBullet)) return true;
    return isMarked(scene, i, isDash) && (isMarked(scene, i - 1, isDash) || isMarked(scene, i + 1, isDash));
  },
};
