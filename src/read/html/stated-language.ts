import type { Tree } from "./tree.ts";

/** The language that the page states for itself, "und" where it states none. */
export function statedLanguage(tree: Tree): string {
  const stated = tree.find((box) => box.name === "html")?.attributes.lang ?? "";
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(stated) ? stated.replace(/_/g, "-") : "und";
}
