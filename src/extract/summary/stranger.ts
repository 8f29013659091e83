import type { Entity } from "../../contract.ts";
import { Room } from "../../core/room.ts";
import type { RuleFace } from "../../core/rule.ts";
import type { Scene } from "./scene.ts";

/** Who "Fern" is, the sentence told that said "Mia Fern, the mayor". `choose.ts` holds back. */
export const stranger: RuleFace = {
  id: "summary/stranger",
  summary:
    "A sentence that calls someone by a part of the name weighs less while no chosen one before it gives the whole.",
  examples: [
    {
      text: "The council of Whitby voted on Tuesday to close the old harbour for good after a winter storm broke its walls and its lamps. It rained when Mia Fern came. [Fern said that the town had no money left for the walls, the lamps and the boats of the old harbour.]",
    },
    { text: "Mia Fern, the mayor, closed the old harbour on Tuesday. Fern said that the town had no money left." },
  ],
};

const calledRoom = new Room(Int32Array);

const isWhole = (name: string): boolean => name.includes(" ");

/** For each sentence the first person, by the index of the entity, that it calls by a part of a name which an earlier one gives whole; -1 for none. */
export function strangers(scene: Scene): Int32Array {
  const called = calledRoom.filled(scene.count, -1);
  const { mentionSentence, mentionStart } = scene;
  const { entities } = scene.layers;
  for (let entity = 0; entity < entities.length; entity++) {
    const { mentions, name, type } = entities[entity] as Entity;
    if (mentions.length < 2 || type !== "PERSON" || !isWhole(name)) continue;
    let introduced = scene.count;
    let whole = -1;
    let m = mentionStart[entity] as number;
    for (const { text } of mentions) {
      const i = mentionSentence[m++] as number;
      if (i < 0) continue;
      if (isWhole(text)) {
        introduced = Math.min(introduced, i);
        whole = i;
        if (called[i] === entity) called[i] = -1;
      } else if (i > introduced && i !== whole && called[i] === -1) called[i] = entity;
    }
  }
  return called;
}

/** True if a sentence before the given one, from `from` on or chosen, gives the person's whole name. */
export function isIntroduced(scene: Scene, entity: number, from: number, sentence: number, has: Uint8Array): boolean {
  const { mentionSentence, mentionStart } = scene;
  const first = mentionStart[entity] as number;
  const mentions = scene.layers.entities[entity]?.mentions ?? [];
  return mentions.some(({ text }, m) => {
    const i = mentionSentence[first + m] as number;
    return i >= 0 && i < sentence && (i >= from || has[i] === 1) && isWhole(text);
  });
}
