import { type Filled, newCards } from "./cards.ts";
import type { Cluster, Group, Made } from "./name.ts";

/** More names than these are not kept. */
const mostKept = 1 << 13;

const nothing = (): Made => ({ names: newCards(), groups: newCards(), clusters: newCards() });

let kept = nothing();

/** Takes back what was made of the last document, and lets go of its text. */
export function takenBack(): Made {
  const { names, groups, clusters } = kept;
  if (names.used > mostKept) {
    kept = nothing();
    return kept;
  }
  for (let i = 0; i < groups.used; i++) {
    const group = groups.all[i] as Filled<Group>;
    group.source = "";
    group.key = null;
  }
  for (let i = 0; i < clusters.used; i++) (clusters.all[i] as Filled<Cluster>).role = null;
  names.used = 0;
  groups.used = 0;
  clusters.used = 0;
  return kept;
}
