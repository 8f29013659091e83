import { isoMoment } from "../moment.ts";

/** `2024/05/03`, `2024-5-3`, `20240503` and `20240503174700` as dates in ISO 8601; null for anything else. */
export function plainDay(text: string): string | null {
  const match =
    /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)(?:T?(?:\d\d)(?:\d\d)(?:\d\d)?)?(?:Z|\d{0,4})?$/.exec(text);
  if (match === null) return null;
  const [, year, month = "", day = ""] = match;
  return isoMoment(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
