import { bodyRule } from "./body-rule.ts";

/** The article in the data of a page that a program draws in the browser. */
export const embeddedBody = bodyRule({
  id: "html/embedded-body",
  summary: "The article in the data of a page that a program draws in the browser.",
  examples: [
    {
      text: '<div id="app"></div><script>window.state = {"body":"<p>[The ferry left on time on Monday evening, and nobody on board saw the sandbank before the bow stood on it, a passenger said.]</p><p>[The harbour office said that the buoy had been moved by a storm in the week before, and that no one had told the captain of it.]</p><p>[The line opens again on Thursday, and all who were on board will have their money back, the ferry company said.]</p>"}</script>',
    },
    { text: "<p>The ferry left on time on Monday evening.</p>" },
  ],
});

/** The longest string with three paragraphs or more in the scripts of a page. */
export function embeddedMarkup(scripts: readonly string[]): string | null {
  let longest: string | null = null;
  for (const script of scripts)
    for (const literal of literalsOf(script)) {
      if (longest !== null && literal.length <= longest.length) continue;
      const text = stringOf(literal);
      if (text !== null && (text.match(/<p[\s>]/g)?.length ?? 0) >= 3) longest = text;
    }
  return longest;
}

/** The quoted strings of a script that are long enough for an article. */
function* literalsOf(script: string): Generator<string> {
  for (let start = script.indexOf('"'); start >= 0; ) {
    let end = start + 1;
    for (; end < script.length; end++) {
      const code = script.charCodeAt(end);
      if (code === 0x5c) end++;
      else if (code === 0x22 || code === 0x0a) break;
    }
    if (end - start > 300) yield script.slice(start, end + 1);
    start = script.indexOf('"', end + 1);
  }
}

function stringOf(json: string): string | null {
  try {
    return JSON.parse(json) as string;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
