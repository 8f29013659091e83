/** A range that must slice to its own text. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every range of a result that says its text; a section says it as its heading. */
export function spans(value: unknown): Placed[] {
  if (Array.isArray(value)) return value.flatMap(spans);
  if (typeof value !== "object" || value === null) return [];
  const { start, end, text, heading } = value as { start?: unknown; end?: unknown; text?: unknown; heading?: unknown };
  const said = heading ?? text;
  const placed = typeof start === "number" && typeof end === "number" && typeof said === "string";
  return [...(placed ? [{ start, end, text: said }] : []), ...Object.values(value).flatMap(spans)];
}
