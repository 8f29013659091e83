import type { Entity } from "../../contract.ts";
import type { Document } from "../../core/document.ts";
import { Room } from "../../core/room.ts";

/**
 * Where the entities are named, as columns by the place in the text; no two mentions overlap. The columns are room that the next article's
 * are written into, and longer.
 */
export interface Places {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into the entities. */
  readonly entity: Int32Array;
  /** By each stretch of the text, the first that begins there or behind it. */
  readonly from: Int32Array;
}

const room = {
  start: new Room(Int32Array),
  end: new Room(Int32Array),
  entity: new Room(Int32Array),
  from: new Room(Int32Array),
  /** Start, end and entity of each mention, as the entities have them. */
  met: new Room(Int32Array),
  order: new Room(Int32Array),
};

/** The bits of an offset that tell its place in a stretch of the text. */
const stretchBits = 6;

/** The mentions in the order of the text: counted by the stretch they begin in, of which each has few, and put in order there. */
export function placesOf({ text }: Document, entities: readonly Entity[]): Places {
  let count = 0;
  for (const { mentions } of entities) count += mentions.length;
  const met = room.met.of(count * 3);
  const stretches = (text.length >>> stretchBits) + 1;
  const from = room.from.filled(stretches + 1, 0);
  let last = 0;
  for (let e = 0; e < entities.length; e++)
    for (const { end, start } of (entities[e] as Entity).mentions) {
      met[last] = start;
      met[last + 1] = end;
      met[last + 2] = e;
      last += 3;
      const stretch = start >>> stretchBits;
      from[stretch] = (from[stretch] as number) + 1;
    }
  for (let stretch = 1; stretch <= stretches; stretch++)
    from[stretch] = (from[stretch] as number) + (from[stretch - 1] as number);
  const order = room.order.of(count);
  for (last -= 3; last >= 0; last -= 3) {
    const stretch = (met[last] as number) >>> stretchBits;
    const place = (from[stretch] as number) - 1;
    from[stretch] = place;
    order[place] = last;
  }
  const places = { start: room.start.of(count), end: room.end.of(count), entity: room.entity.of(count), from };
  for (let at = 0; at < count; at++) {
    const mention = order[at] as number;
    insert(places, at, met[mention] as number, met[mention + 1] as number, met[mention + 2] as number);
  }
  return places;
}

/** Puts a mention among the first `count`, before those that begin behind it. */
function insert({ end, entity, start }: Places, count: number, first: number, last: number, of: number): void {
  let at = count;
  for (; at > 0 && (start[at - 1] as number) > first; at--) {
    start[at] = start[at - 1] as number;
    end[at] = end[at - 1] as number;
    entity[at] = entity[at - 1] as number;
  }
  start[at] = first;
  end[at] = last;
  entity[at] = of;
}

/** The last mention that begins before an offset, -1 if none does. */
export function placeBefore({ from, start }: Places, offset: number): number {
  let at = (from[(offset >>> stretchBits) + 1] as number) - 1;
  while (at >= 0 && (start[at] as number) >= offset) at--;
  return at;
}
