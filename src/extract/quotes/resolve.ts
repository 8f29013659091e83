import type { Entity } from "../../contract.ts";
import type { Scene, SpeakerPhrase } from "./scene.ts";

/** Whoever a speaker's mention stands for. */
export interface Identity {
  readonly name: string;
  readonly entity: string | null;
}

/** The entity that owns the mention at the speaker's place. */
export function identify(scene: Scene, speaker: SpeakerPhrase): Identity {
  const { doc } = scene;
  const { start, end } = doc.tokens;
  const from = start[speaker.mention.first] as number;
  const to = end[speaker.mention.last - 1] as number;
  const text = doc.text.slice(from, to);
  const entity = entityAt(scene.entities, from, to);
  return entity === null ? { name: text, entity: null } : { name: entity.name, entity: entity.id };
}

function entityAt(entities: readonly Entity[], from: number, to: number): Entity | null {
  for (const entity of entities)
    for (const mention of entity.mentions) if (mention.start < to && mention.end > from) return entity;
  return null;
}
