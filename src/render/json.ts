/** What JSON leaves as it is though a terminal, or a reader that cuts at line ends, would act on it. */
const steering = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The same, asked of a code unit. */
export const isSteering = (code: number): boolean =>
  (code >= 0x7f && code <= 0x9f) ||
  code === 0x61c ||
  (code >= 0x200e && code <= 0x2069 && (code <= 0x200f || code >= 0x2066 || (code >= 0x2028 && code <= 0x202e)));

const beyondAscii = /[\u007f-\uffff]/g;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A value as JSON, on one line or indented. Every character that could steer a terminal is escaped; with `ascii` every one beyond ASCII.
 */
export const toJson = (value: unknown, indent = 0, ascii = false): string =>
  JSON.stringify(value, null, indent).replace(ascii ? beyondAscii : steering, escaped);
