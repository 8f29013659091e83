/** Every `{start, end, text}` of a result: what must slice to its own text. The body's own text is no span. */
export function spans(value: unknown): { start: number; end: number; text: string }[] {
  if (Array.isArray(value)) return value.flatMap(spans);
  if (typeof value !== "object" || value === null) return [];
  const { start, end, text, heading } = value as { start?: unknown; end?: unknown; text?: unknown; heading?: unknown };
  const said = typeof heading === "string" ? heading : text;
  const placed = typeof start === "number" && typeof end === "number" && typeof said === "string";
  return [
    ...(placed ? [{ start, end: heading === undefined ? end : start + said.length, text: said }] : []),
    ...Object.values(value).flatMap(spans),
  ];
}
