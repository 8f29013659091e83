/**
 * Numbers the different whole numbers it is shown from 0 on, in the order of meeting; a table without objects, that is emptied and
 * used again for one article after the other.
 */
export class NumberIndex {
  private keys = new Float64Array(0);
  private indexes = new Int32Array(0); // one more than the index; 0 is free
  private mask = 0;
  private count = 0;

  /** Forgets all; `most` is the greatest count of different numbers it will be shown. */
  empty(most: number): this {
    let size = 16;
    while (size < most * 2) size *= 2;
    if (size > this.keys.length) {
      this.keys = new Float64Array(size);
      this.indexes = new Int32Array(size);
    } else this.indexes.fill(0, 0, size);
    this.mask = size - 1;
    this.count = 0;
    return this;
  }

  /** The index of a number; a new one is given the next. */
  of(key: number): number {
    const { indexes, keys, mask } = this;
    let slot = (Math.imul(key | 0, 0x9e3779b1) >>> 7) & mask;
    for (let held = indexes[slot] as number; held !== 0; held = indexes[slot] as number) {
      if (keys[slot] === key) return held - 1;
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    indexes[slot] = ++this.count;
    return this.count - 1;
  }

  /** The index of a number, -1 if it was never shown. */
  find(key: number): number {
    const { indexes, keys, mask } = this;
    let slot = (Math.imul(key | 0, 0x9e3779b1) >>> 7) & mask;
    while (indexes[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return (indexes[slot] as number) - 1;
  }
}
