/** A character of UTF-8 whose bytes were read one by one: two to four characters below U+0100. */
const misread = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;

/** Control characters that no page holds, but the second and third bytes of dashes and quotation marks. */
const control = /[\u0080-\u009f]/;

/** This many of them in a page are no accident. */
const several = 3;

/**
 * A page of UTF-8 that was read as Latin-1 on its way here, as it was meant: "Aredâ\x80\x99s" is "Ared’s". Any other page comes back as it is.
 */
export function mended(html: string): string {
  if (!control.test(html)) return html;
  const met = html.match(misread);
  if (met === null || met.filter((each) => control.test(each)).length < several) return html;
  return html.replace(misread, (bytes) => {
    const text = Buffer.from(bytes, "latin1").toString("utf8");
    return text.includes("\ufffd") ? bytes : text;
  });
}
