/** How far into a page its encoding is looked for; browsers look at 1,024 bytes, pages in the wild need more. */
const looked = 4096;

/**
 * The encoding an HTML page declares, as the name `TextDecoder` knows it in lower case, or null: its byte order mark, else the XML
 * declaration or the first meta element with a charset. A page in UTF-16 that can say so in single bytes is none: then it is UTF-8.
 */
export function charsetOfHtml(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, looked)).replace(/<!--.*?(?:-->|$)/gs, "");
  const metas = [...head.matchAll(/<meta\b([^>]{0,500})/gi)].map(([, attributes = ""]) => attributes);
  const [declared] = [
    ...metas.map((attributes) => /\bcharset\s{0,5}=["'\s]{0,10}([\w.:-]{1,40})/i.exec(attributes)?.[1]),
    /^\s{0,50}<\?xml\b[^>]{0,200}?\bencoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})/i.exec(head)?.[1],
  ].filter((label) => label !== undefined);
  return declared === undefined ? null : decoderName(declared);
}

/** The name under which `TextDecoder` knows an encoding; null for one that it does not know. */
function decoderName(label: string): string | null {
  try {
    const name = new TextDecoder(label).encoding;
    return name.startsWith("utf-16") ? "utf-8" : name;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
