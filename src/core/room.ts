/** Numbers of one kind in a row. */
type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** Room for numbers that is used for one article after the other: to make an array for a few numbers costs more than to fill it. */
export class Room<Kind extends Numbers> {
  private readonly kind: new (
    length: number,
  ) => Kind;
  private numbers: Kind;

  constructor(kind: new (length: number) => Kind) {
    this.kind = kind;
    this.numbers = new kind(0);
  }

  /** An array of at least so many numbers, with what it last held; the room of the next article is the same. */
  of(length: number): Kind {
    if (this.numbers.length < length) this.numbers = new this.kind(length * 2);
    return this.numbers;
  }

  /** The same, with so many of one number. */
  filled(length: number, number: number): Kind {
    const numbers = this.of(length);
    numbers.fill(number, 0, length);
    return numbers;
  }
}
