import { isKind, SPACE_BEFORE, shaped } from "../../core/document.ts";
import type { ClosingRule } from "./rule.ts";
import type { Scene } from "./scene.ts";

const bullets = "•▪◦‣·●■►*";

/** True for a sentence that begins with a mark and a blank. */
function isMarked(scene: Scene, i: number, isMark: (scene: Scene, token: number) => boolean): boolean {
  if (i < 0 || i >= scene.count) return false;
  const token = scene.first[i] as number;
  if (isKind(scene.doc, token, "word")) return false;
  return isMark(scene, token) && shaped(scene.doc, token + 1, SPACE_BEFORE);
}

const isBullet = ({ doc }: Scene, token: number): boolean =>
  bullets.includes(doc.text.charAt(doc.tokens.start[token] as number));
const isDash = ({ doc }: Scene, token: number): boolean => isKind(doc, token, "dash");

/** Lets a sentence begin behind its mark, if it has one. */
export function dropMark(scene: Scene, i: number): void {
  const { doc, end, first, start } = scene;
  const next = (first[i] as number) + 1;
  if (next >= (end[i] as number) || !(isMarked(scene, i, isBullet) || isMarked(scene, i, isDash))) return;
  first[i] = next;
  start[i] = doc.tokens.start[next] as number;
}

/** True if two sentences or more begin with a dash: they tell items of a list, with what each is about behind it. */
function hasDashes(scene: Scene): boolean {
  let met = 0;
  for (let i = 0; i < scene.count && met < 2; i++) if (isMarked(scene, i, isDash)) met++;
  return met === 2;
}

/** An item of a list that stands in the running text; a single dash may stand for a dateline. */
export const listItem: ClosingRule = {
  id: "summary/list-item",
  summary: "A sentence that begins with a bullet, or with a dash as another does, is an item of a list.",
  examples: [
    {
      text: "The council closed the harbour.\n\n[- The walls were broken by the storm.]\n[- The boats will go to Hull.]",
    },
    {
      text: "The council told what it will do this year.\n\n[-- The harbour will be closed in May.] It was built in 1820.\n\n[-- The boats will go to Hull.] They are old.",
    },
    { text: "– The council, all of it, closed the harbour. It will open again in May." },
  ],
  closes: (scene, i) => {
    if (isMarked(scene, i, isBullet)) return true;
    return isMarked(scene, i, isDash) && hasDashes(scene);
  },
};
