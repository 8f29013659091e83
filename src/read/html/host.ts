/** The host an address names, in lower case; null for a relative one. */
export const hostOf = (address: string): string | null =>
  /^(?:https?:)?\/\/([^/:?#]{1,253})/i.exec(address)?.[1]?.toLowerCase() ?? null;

/** Second-level domains under which countries register. */
const registries: ReadonlySet<string> = new Set("ac co com edu go gob gov gub ne net nom or org".split(" "));

/** The label of a host that its owner chose: "bell" of `news.bell.example` and `www.bell.co.uk`. */
export function ownerOf(host: string): string {
  const labels = host.split(".");
  const top = labels.length > 2 && registries.has(labels[labels.length - 2] as string) ? 3 : 2;
  return labels[Math.max(0, labels.length - top)] as string;
}
