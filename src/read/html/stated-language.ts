import type { Tree } from "./tree.ts";

/** The language that the page states for itself, its first part in small letters: "en-GB" of "EN_GB"; "und" where it states none. */
export function statedLanguage(tree: Tree): string {
  const stated = tree.find((box) => box.name === "html")?.attributes.lang ?? "";
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(stated)) return "und";
  return stated.replace(/_/g, "-").replace(/^[^-]+/, (language) => language.toLowerCase());
}
