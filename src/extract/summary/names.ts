import type { Entity } from "../../contract.ts";
import { Room } from "../../core/room.ts";
import { relative, type WeighingRule } from "./rule.ts";

/** The last entity that each sentence named. */
const namedRoom = new Room(Int32Array);

/** Who. */
export const names: WeighingRule = {
  id: "summary/names",
  summary: "A sentence that names those whom the article is about.",
  examples: [
    {
      text: "It had rained all night on the old town. [Hamburg sold its harbour to Denmark on Tuesday.] Nobody had asked for that.",
    },
    { text: "The mayor was not there for the vote." },
  ],
  weigh: (scene, values) => {
    values.fill(0, 0, scene.count);
    const named = namedRoom.filled(scene.count, -1);
    const { mentionSentence, mentionStart } = scene;
    const { entities } = scene.layers;
    for (let entity = 0; entity < entities.length; entity++) {
      const { salience } = entities[entity] as Entity;
      for (let m = mentionStart[entity] as number; m < (mentionStart[entity + 1] as number); m++) {
        const i = mentionSentence[m] as number;
        if (i < 0 || named[i] === entity) continue;
        named[i] = entity;
        values[i] = (values[i] as number) + salience;
      }
    }
    relative(scene, values);
  },
};
