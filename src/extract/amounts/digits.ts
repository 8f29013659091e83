const vulgar: Readonly<Record<string, number>> = {
  "½": 0.5,
  "¼": 0.25,
  "¾": 0.75,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅛": 0.125,
  "⅜": 0.375,
  "⅝": 0.625,
  "⅞": 0.875,
};

/** Languages of the British Isles, America and East Asia write 1,234.5, most others 1.234,5. */
const pointLanguages = /^(?:en|und|zh|ja|ko|th|he|ar|hi|es-(?:MX|US))\b/;

/**
 * The value of a number in digits, or null where it is none: "1,234.5", "1,00,000", "10 000", "2½", and "1.234,56" in any language;
 * "1.234" and "1,5" as the language writes them.
 */
export function parseDigits(text: string, language: string): number | null {
  if (text.length > 24) return null;
  const usual = usualValue(text, language);
  if (usual >= 0) return usual;
  if (/^\d+$/.test(text)) return Number(text);
  const part = vulgar[text.at(-1) as string];
  if (part !== undefined) {
    const whole = text.length === 1 ? 0 : parseDigits(text.slice(0, -1), language);
    return whole === null ? null : whole + part;
  }
  if (!/^[\d.,\s]+$/.test(text)) return null;
  const plain = text.replace(/\s/g, "");
  if (/^\d+$/.test(plain)) return Number(plain);
  const point = pointLanguages.test(language);
  if (!point && (/^\d{1,3}(?:\.\d{3})+$/.test(plain) || /^\d+,\d+$/.test(plain))) return european(plain);
  if (/^\d+\.\d+$/.test(plain)) return Number(plain);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) || /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(plain))
    return Number(plain.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) || /^\d+,\d{1,2}$/.test(plain)) return european(plain);
  return null;
}

/** The most digits whose number a double holds exactly. */
const exactDigits = 15;

/** The value of the usual forms, which most numbers have: digits, "12.5", "1,234.5"; -1 for any other, and where the language writes them otherwise. */
function usualValue(text: string, language: string): number {
  let value = 0;
  let group = 0; // how many digits stand behind the last mark
  let digits = 0;
  let parted = false; // by commas
  let fraction = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) {
      value = value * 10 + code - 0x30;
      digits++;
      group++;
      continue;
    }
    if (fraction || group === 0 || (parted ? group !== 3 : code === COMMA && group > 3)) return -1;
    if (code === COMMA) parted = true;
    else if (code === POINT) fraction = true;
    else return -1;
    group = 0;
  }
  if (group === 0 || digits > exactDigits || (parted && !fraction && group !== 3)) return -1;
  if ((parted || fraction) && language !== "en" && !pointLanguages.test(language)) return -1;
  return fraction ? value / 10 ** group : value; // a quotient of exact numbers is rounded as the number written so is
}

const COMMA = 0x2c;
const POINT = 0x2e;

const european = (text: string): number => Number(text.replaceAll(".", "").replace(",", "."));
