import { type Document, has } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { at } from "./ticker.ts";

/** True for a word that closes the formal name of a company: a legal form, or what stands where one would, as Group and Holdings do. */
export const isLegalForm = (doc: Document, token: number): boolean =>
  has(doc, token, C["company-suffix"]) || has(doc, token, C["company-tail"]);

/** The same, with or without a full stop of its own. */
export const closesName = (doc: Document, token: number): boolean =>
  isLegalForm(doc, token) || (at(doc, token) === "." && isLegalForm(doc, token - 1));
