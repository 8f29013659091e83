/**
 * Control characters, lone surrogates, and the marks that turn the direction of writing: an article must not steer the
 * terminal it is shown on.
 */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text on one line, safe to print: line ends and tabs become blanks, all that steers a terminal becomes U+FFFD. */
export const visible = (text: string): string => text.replace(/[\r\n\t\u2028\u2029]+/g, " ").replace(unsafe, "\ufffd");
