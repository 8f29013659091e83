/** One of these stands in every sentence that points to another part of the page. */
export const pointerKeys = [
  "scroll down",
  "click here",
  "read more",
  "see also",
  "watch ",
  "follow us",
  "share this",
  "photo:",
];
/** True where one of them stands in a text. */
export function holdsPointer(text: string): boolean {
  const small = text.toLowerCase();
  return pointerKeys.some((key) => small.includes(key));
}
