/** The forms a Brief can be written in. */
export const formats = ["text", "headline", "plain", "json", "ndjson", "markdown"] as const;
export type Format = (typeof formats)[number];
