/** Objects of one kind that are filled anew for one document after another: the first `used` are taken. */
export interface Cards<Kind> {
  readonly all: Filled<Kind>[];
  used: number;
}

/** An object as it is while it is filled. */
export type Filled<Kind> = { -readonly [Field in keyof Kind]: Kind[Field] };

export const newCards = <Kind>(): Cards<Kind> => ({ all: [], used: 0 });

/** Takes the next object, with what it last held; null where all are taken. */
export const take = <Kind>(cards: Cards<Kind>): Filled<Kind> | null =>
  cards.used < cards.all.length ? (cards.all[cards.used++] as Filled<Kind>) : null;

/** Puts an object behind the others that is taken already. */
export function putTaken<Kind>(cards: Cards<Kind>, one: Filled<Kind>): Filled<Kind> {
  cards.used = cards.all.push(one);
  return one;
}
