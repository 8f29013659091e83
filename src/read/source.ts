import type { Source } from "../contract.ts";
import { BriefError } from "../core/error.ts";

const optional = ["text", "html", "title", "publishedAt", "url"] as const;

/** The record as a Source. Throws `BriefError` E_INPUT where it has no id, not exactly one of text and html, or a field of a wrong type, E_ENCODING where the text is binary. */
export function checkSource(record: unknown, line?: number): Source {
  const fail = (message: string): never => {
    throw new BriefError("E_INPUT", message, line);
  };
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return fail("an article is a JSON object with id and text or html");
  const given = record as Partial<Record<"id" | (typeof optional)[number], unknown>>;
  if (typeof given.id !== "string") return fail("the record has no id; give it a string");
  const source: Source = { id: given.id };
  for (const field of optional) {
    const value = given[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== "string") return fail(`"${field}" must be a string`);
    source[field] = value;
  }
  if (source.text === undefined && source.html === undefined) return fail("the record has neither text nor html");
  if (source.text !== undefined && source.html !== undefined)
    return fail("the record has both text and html; give one");
  if ((source.text ?? source.html ?? "").includes("\0"))
    throw new BriefError("E_ENCODING", "the text holds a zero character: it is binary, not text", line);
  return source;
}
