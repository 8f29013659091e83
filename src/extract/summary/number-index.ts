/**
 * Numbers the different whole numbers it is shown from 0 on, in the order of meeting; a table without objects, for many small uses.
 */
export class NumberIndex {
  private readonly keys: Float64Array;
  private readonly indexes: Int32Array;
  private readonly mask: number;
  private count = 0;

  /** `most` is the greatest count of different numbers it will be shown. */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.keys = new Float64Array(size);
    this.indexes = new Int32Array(size); // one more than the index; 0 is free
    this.mask = size - 1;
  }

  /** The index of a number; a new one is given the next. */
  of(key: number): number {
    const slot = this.slotOf(key);
    const held = this.indexes[slot] as number;
    if (held !== 0) return held - 1;
    this.keys[slot] = key;
    this.indexes[slot] = ++this.count;
    return this.count - 1;
  }

  /** The index of a number, -1 if it was never shown. */
  find(key: number): number {
    return (this.indexes[this.slotOf(key)] as number) - 1;
  }

  private slotOf(key: number): number {
    let slot = (Math.imul(key | 0, 0x9e3779b1) >>> 7) & this.mask;
    while (this.indexes[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }
}
