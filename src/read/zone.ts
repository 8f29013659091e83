/** Minutes east of Greenwich by abbreviation, always written in capitals. Where several zones share one, the larger press uses it. */
const fixed: Readonly<Record<string, number>> = {
  Z: 0,
  GMT: 0,
  UTC: 0,
  WET: 0,
  BST: 60,
  CET: 60,
  MEZ: 60,
  WAT: 60,
  WEST: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  CAT: 120,
  SAST: 120,
  EEST: 180,
  EAT: 180,
  MSK: 180,
  TRT: 180,
  GST: 240,
  PKT: 300,
  IST: 330,
  NPT: 345,
  BDT: 360,
  ICT: 420,
  WIB: 420,
  WITA: 480,
  HKT: 480,
  MYT: 480,
  PHT: 480,
  SGT: 480,
  AWST: 480,
  WIT: 540,
  JST: 540,
  KST: 540,
  ACST: 570,
  AEST: 600,
  ACDT: 630,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  ART: -180,
  BRT: -180,
  ADT: -180,
  AST: -240,
  EDT: -240,
  CLT: -240,
  EST: -300,
  CDT: -300,
  PET: -300,
  COT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKDT: -480,
  AKST: -540,
  HST: -600,
};

/** Names for the time of a place, summer or winter: standard minutes and whose summer time it keeps. */
const seasonal: Readonly<Record<string, readonly [minutes: number, summer: "america" | "europe"]>> = {
  ET: [-300, "america"],
  CT: [-360, "america"],
  MT: [-420, "america"],
  PT: [-480, "america"],
  UK: [0, "europe"],
};

/** A day on which an abbreviation is read: summer time depends on it. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The minutes east of Greenwich of an abbreviation on a day (`ET` on 29 January 2025: -300); null for another word. */
export function zoneMinutes(abbreviation: string, day: Day): number | null {
  if (Object.hasOwn(fixed, abbreviation)) return fixed[abbreviation] as number;
  if (!Object.hasOwn(seasonal, abbreviation)) return null;
  const [minutes, summer] = seasonal[abbreviation] as [number, "america" | "europe"];
  return minutes + (isSummer(summer, day) ? 60 : 0);
}

/** True if the letters are a zone's abbreviation on any day. */
export const isZone = (letters: string): boolean => Object.hasOwn(fixed, letters) || Object.hasOwn(seasonal, letters);

/** Minutes as ISO 8601 writes them: -300 is `-05:00`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The rules of the United States since 2007, 1987 and 1967, and of Europe since 1996; by the day, not the hour of the change. */
function isSummer(whose: "america" | "europe", { year, month, day }: Day): boolean {
  const at = month * 100 + day;
  if (whose === "europe") return at >= 300 + lastSunday(year, 3) && at < 1000 + lastSunday(year, 10);
  if (year >= 2007) return at >= 300 + firstSunday(year, 3) + 7 && at < 1100 + firstSunday(year, 11);
  const start = year >= 1987 ? firstSunday(year, 4) : lastSunday(year, 4);
  return at >= 400 + start && at < 1000 + lastSunday(year, 10);
}

function firstSunday(year: number, month: number): number {
  return 1 + ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7);
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0));
  return last.getUTCDate() - last.getUTCDay();
}
