import { describe, expect, test } from "vitest";
import type { Brief } from "../../src/contract.ts";
import { brief } from "../../src/index.ts";
import { headlineOf, renderHeadline } from "../../src/render/headline.ts";
import type { Look } from "../../src/render/text.ts";

const text =
  "Mayor Mia Fern closed the old harbour of Whitby on Tuesday, after a storm broke its walls. The council had voted for it.";

const read = (given: { title?: string; publishedAt?: string }): Brief =>
  brief({ id: "a", html: `<article><p>${text}</p></article>`, ...given });

const look: Look = { width: 100, ascii: false, strong: (t) => t, faint: (t) => t, accent: (t) => t };

describe("the headline of an article", () => {
  test("is its title, with the day its lead names", () => {
    const found = headlineOf(read({ title: "Old harbour closes after storm", publishedAt: "2026-03-05" }));
    expect(found.what).toBe("Old harbour closes after storm");
    expect(found.when).toBe("2026-03-03");
  });

  test("is its lead where the title says nothing, and has no day where nobody tells it", () => {
    const found = headlineOf(read({ title: "Whitby" }));
    expect(found.what).toMatch(/^Mayor Mia Fern closed/);
    expect(found.when).toBeNull();
    expect(found.who).toBeNull();
  });

  test("names whom it is about where the title does not", () => {
    const given = read({ title: "Old harbour closes after storm" });
    const [first] = given.entities.filter(({ type }) => type === "PERSON");
    if (first === undefined) throw new Error("the mayor was not found");
    const found = headlineOf({ ...given, entities: [{ ...first, salience: 1, role: "mayor" }] });
    expect(found.who).toBe("Mia Fern, mayor");
  });

  test("keeps to its width and to safe characters", () => {
    const wide = read({ title: `Old \u001b[31mharbour ${"closes and ".repeat(40)}opens`, publishedAt: "2026-03-05" });
    const line = renderHeadline(wide, look);
    expect(line.length).toBeLessThanOrEqual(100);
    expect(line).not.toContain("\u001b");
    expect(line.startsWith("2026-03-03  Old")).toBe(true);
  });
});
