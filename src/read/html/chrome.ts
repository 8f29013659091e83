import type { RuleFace } from "../../core/rule.ts";
import { eachName } from "./names.ts";
import { type Box, inlineElements, type Tree } from "./tree.ts";

/** A rule that says an element of the page is no part of the article. */
export interface ChromeRule extends RuleFace {
  readonly kind: "chrome";
  /** Words and pairs of words of the names (class, id, role ...) by which it knows its elements. */
  readonly names: readonly string[];
  /** Elements that it knows by their tag. */
  readonly elements: readonly string[];
  /** The greatest share of the page's prose that such an element may hold. */
  readonly share: number;
  /** Attributes by which it knows its elements. */
  readonly attributes?: readonly string[];
  /** True if it looks at inline elements in running text too. */
  readonly inSentence?: boolean;
  /** A further look at an element met by name or tag; absent, the name is enough. */
  readonly judges?: (box: Box, tree: Tree) => boolean;
}

/** Declares a rule that leaves elements out. */
export const chromeRule = (rule: Omit<ChromeRule, "kind">): ChromeRule => ({ kind: "chrome", ...rule });

/** Elements that hold the article whatever their names say beside. */
export const holdsArticle: ReadonlySet<string> = new Set([
  "article body",
  "articlebody",
  "story body",
  "storybody",
  "entry content",
  "post content",
  "post body",
  "article content",
  "article text",
  "main content",
]);

/** Rules made ready: which of them a name or a tag calls up. */
export interface ChromeTable {
  readonly rules: readonly ChromeRule[];
  readonly byName: ReadonlyMap<string, number>;
  readonly byElement: ReadonlyMap<string, number>;
  readonly byAttribute: ReadonlyMap<string, number>;
}

/** Indexes at most 31 rules by the names and tags they know. */
export function chromeTable(rules: readonly ChromeRule[]): ChromeTable {
  const byName = new Map<string, number>();
  const byElement = new Map<string, number>();
  const byAttribute = new Map<string, number>();
  rules.forEach((rule, i) => {
    for (const name of rule.names) byName.set(name, (byName.get(name) ?? 0) | (1 << i));
    for (const name of rule.elements) byElement.set(name, (byElement.get(name) ?? 0) | (1 << i));
    for (const name of rule.attributes ?? []) byAttribute.set(name, (byAttribute.get(name) ?? 0) | (1 << i));
  });
  return { rules, byName, byElement, byAttribute };
}

/** True for an inline element in running text: its names speak of links and keywords there. */
const isInSentence = (box: Box): boolean => box.parent !== null && box.parent.own >= 20 && inlineElements.has(box.name);

/** Leaves out every element that a rule of the table judges to be chrome, the outermost first. */
export function leaveOut(tree: Tree, { rules, byName, byElement, byAttribute }: ChromeTable): Box[] {
  const total = tree[0].prose;
  const always = rules.reduce((bits, rule, i) => (rule.inSentence === true ? bits | (1 << i) : bits), 0);
  const out: Box[] = [];
  for (let i = 1; i < tree.length; i++) {
    const box = tree[i] as Box;
    let mask = byElement.get(box.name) ?? 0;
    let held = false;
    for (const name in box.attributes) mask |= byAttribute.get(name) ?? 0;
    eachName(box, (name) => {
      mask |= byName.get(name) ?? 0;
      if (holdsArticle.has(name)) held = true;
    });
    if (isInSentence(box)) mask &= always;
    if (mask === 0 || box.name === "body" || box.name === "html" || box.name === "main") continue;
    const rule = rules.find(
      (each, place) =>
        (mask & (1 << place)) !== 0 &&
        box.prose <= each.share * total &&
        (!held || box.prose === 0) &&
        (each.judges === undefined || each.judges(box, tree)),
    );
    if (rule === undefined) continue;
    box.leftOutBy = rule.id;
    out.push(box);
    i = box.end - 1;
  }
  return out;
}
