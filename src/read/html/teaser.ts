import { chromeRule } from "./chrome.ts";
import { eachName } from "./names.ts";
import { type Box, inlineElements, type Tree, within } from "./tree.ts";

/** Cards of other articles: one of three or more elements alike beside each other, each with a linked headline and few words, or an article element beside the page's own. */
export const teaser = chromeRule({
  id: "html/teaser",
  summary:
    "Cards of other articles: one of three or more elements alike beside each other, each with a linked headline and few words, or an article element beside the page's own.",
  names: [],
  elements: ["article", "div", "li", "section", "a"],
  share: 0.2,
  judges: (box, tree) => cardsOf(tree).has(box),
  examples: [
    {
      text: '<p>Text.</p><div class="c"><a href="/1">[The harbour that moved]</a></div><div class="c"><a href="/2">[Ten years of the river]</a></div><div class="c"><a href="/3">[Who owns the island]</a></div>',
    },
    { text: '<div class="c"><a href="/1">One</a> link</div><div class="c">and some text of its own</div>' },
  ],
});

const known = new WeakMap<Tree, ReadonlySet<Box>>();

/** The cards of a page, found once. */
function cardsOf(tree: Tree): ReadonlySet<Box> {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const cards = new Set<Box>();
  const headed = headingsWithin(tree);
  for (const parent of tree) addGroups(parent, headed, cards, 0.25 * tree[0].prose);
  addArticles(tree, headed, cards);
  addNamed(tree, headed, cards);
  addLinks(tree, cards);
  known.set(tree, cards);
  return cards;
}

/** For every box how many headings of the second level or lower it holds; one that is no link counts as ten. */
function headingsWithin(tree: Tree): Int32Array {
  const count = new Int32Array(tree.length);
  for (let i = tree.length - 1; i > 0; i--) {
    const box = tree[i] as Box;
    if (box.name.length === 2 && /^h[2-6]$/.test(box.name)) count[i] = (count[i] as number) + (isLink(box) ? 1 : 10);
    const { order } = box.parent as Box;
    count[order] = (count[order] as number) + (count[i] as number);
  }
  return count;
}

/** True for a heading that is a link for the most part, or stands in one. */
const isLink = (box: Box): boolean =>
  box.linked >= 0.5 * box.characters || box.parent?.name === "a" || box.parent?.parent?.name === "a";

/** Adds the children of a box that are cards alike, unless they hold more than `most` of prose: then they are the article. */
function addGroups(parent: Box, headed: Int32Array, cards: Set<Box>, most: number): void {
  if (parent.children.length < 3) return;
  let found = 0;
  for (const child of parent.children) if (typeof child !== "string" && isCard(child, headed)) found++;
  if (found < 3) return;
  const groups = new Map<string, Box[]>();
  for (const child of parent.children) {
    if (typeof child === "string" || child.name === "p" || child.name === "tr" || child.name === "td") continue;
    const key = `${child.name} ${child.attributes.class ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [child]);
    else group.push(child);
  }
  for (const group of groups.values()) {
    if (group.length < 3) continue;
    const like = group.filter((box) => isCard(box, headed));
    if (like.length >= 3 && like.length >= 0.7 * group.length && proseOf(like) <= most)
      for (const box of like) cards.add(box);
  }
}

const proseOf = (boxes: readonly Box[]): number => boxes.reduce((sum, box) => sum + box.prose, 0);

/** A headline that is a link, and hardly more. */
const isCard = (box: Box, headed: Int32Array): boolean =>
  box.characters >= 15 &&
  box.characters <= 800 &&
  box.prose <= 600 &&
  box.linked >= 15 &&
  !isListItem(box) &&
  (box.linked >= 0.6 * box.characters || headed[box.order] === 1);

/** True for an item of a list that is a line of text: whether its links lead to other articles is asked of the list. */
const isListItem = ({ name, children }: Box): boolean =>
  name === "li" && children.every((child) => typeof child === "string" || isInline(child));

const isInline = ({ name, children }: Box): boolean =>
  inlineElements.has(name) && children.every((child) => typeof child === "string" || inlineElements.has(child.name));

/** Adds the article elements beside the page's own, and those within it that come as a list of their like. */
function addArticles(tree: Tree, headed: Int32Array, cards: Set<Box>): void {
  const articles = tree.filter((box) => box.name === "article");
  if (articles.length === 0) return;
  const own = articles.reduce((most, box) => (box.prose > most.prose ? box : most));
  if (own.prose < 0.2 * tree[0].prose) {
    const like = articles.filter((box) => headed[box.order] === 1 && isCard(box, headed));
    if (proseOf(like) <= 0.25 * tree[0].prose) for (const box of like) cards.add(box);
    return;
  }
  const alike = new Map<string, number>();
  for (const box of articles) alike.set(kindOf(box), (alike.get(kindOf(box)) ?? 0) + 1);
  for (const box of articles) {
    const holdsOwn = own.order >= box.order && own.order < box.end;
    const isPart = within(box, own) && box.linked < 0.1 * box.characters && alike.get(kindOf(box)) === 1;
    if (!holdsOwn && !isPart && box.prose < 0.2 * own.prose && box.linked > 0 && (headed[box.order] as number) < 30)
      cards.add(box);
  }
}

const names: ReadonlySet<string> = new Set([
  "teaser",
  "teaser item",
  "article card",
  "story card",
  "news card",
  "post card",
]);

/** Adds the elements that by their names are cards and have a linked headline. */
function addNamed(tree: Tree, headed: Int32Array, cards: Set<Box>): void {
  for (const box of tree)
    if (headed[box.order] === 1 && isCard(box, headed))
      eachName(box, (name) => {
        if (names.has(name)) cards.add(box);
      });
}

/** Adds the links that are cards as a whole: a heading of the second level or lower, and prose of its own under it. */
function addLinks(tree: Tree, cards: Set<Box>): void {
  for (const box of tree) {
    if (box.name.length !== 2 || !/^h[2-6]$/.test(box.name)) continue;
    const link = linkAround(box);
    if (link === null || link.characters > 800 || isListItem(link)) continue;
    if (link.characters >= box.characters + 60) cards.add(link);
  }
}

/** The link that a heading stands in, at most four elements up. */
function linkAround(heading: Box): Box | null {
  let at = heading.parent;
  for (let up = 0; up < 4 && at !== null; up++, at = at.parent) if (at.name === "a") return at;
  return null;
}

/** The parent of an element and the first name it goes by: those of a list agree in both. */
const kindOf = ({ parent, attributes }: Box): string =>
  `${parent?.order ?? 0} ${/\S+/.exec(attributes.class ?? "")?.[0] ?? ""}`;
