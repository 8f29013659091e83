import { describe, expect, test } from "vitest";
import type { Quotation } from "../../src/contract.ts";
import { extract } from "../../src/extract/index.ts";
import { quotes } from "../../src/extract/quotes/index.ts";
import { documentOf } from "../document-of.ts";

const read = (text: string): readonly Quotation[] => extract(documentOf(text), new Set(["quotes"]), null).quotes;

/** A quotation in one line: its words, and who says them by which words. */
const told = ({ kind, text, speaker, cue, group }: Quotation): string =>
  `${kind}: ${text} | ${speaker?.text ?? "nobody"} | ${cue?.text ?? "-"}${group === null ? "" : ` #${group}`}`;

describe("quotations", () => {
  test("have the words between the marks, the speaker and the verb", () => {
    expect(read('"There is evidence of this, and I don\'t think they are happy," Sacks said.').map(told)).toEqual([
      "direct: There is evidence of this, and I don't think they are happy | Sacks | said",
    ]);
  });

  test("broken by their attribution are pieces of one group", () => {
    expect(read("“We are ready,” said Lena Morgan, “and we have been for years.” “Come in.”").map(told)).toEqual([
      "direct: We are ready | Lena Morgan | said #1",
      "direct: and we have been for years. | Lena Morgan | said #1",
      "direct: Come in. | Lena Morgan | said #1",
    ]);
  });

  test("go on behind what the speaker does meanwhile, but not behind what the speaker adds", () => {
    expect(read("“That,” said Lena Morgan, pointing at the river, “is where it stood.”").map(told)).toEqual([
      "direct: That | Lena Morgan | said #1",
      "direct: is where it stood. | Lena Morgan | said #1",
    ]);
    expect(read("“We won,” said Lena Morgan, adding, “nobody helped.”").map(told).at(-1)).toBe(
      "direct: nobody helped. | Lena Morgan | adding",
    );
  });

  test("over several paragraphs are one item a paragraph", () => {
    expect(read("“We are ready,” Lena Morgan said. “We came early.\n\n“We will stay late.”").map(told)).toEqual([
      "direct: We are ready | Lena Morgan | said #1",
      "direct: We came early. | Lena Morgan | said #1",
      "direct: We will stay late. | Lena Morgan | said #1",
    ]);
  });

  test("that are never closed end with their paragraph", () => {
    expect(read("Lena Morgan said, “We are ready.\n\nThe bridge opened in May.").map(told)).toEqual([
      "direct: We are ready. | Lena Morgan | said",
    ]);
  });

  test("stand in single marks where the paper writes them so", () => {
    expect(read("‘We are ready,’ Lena Morgan said. ‘Come in, and don’t be late.’").map(told)).toEqual([
      "direct: We are ready | Lena Morgan | said #1",
      "direct: Come in, and don’t be late. | Lena Morgan | said #1",
    ]);
  });

  test("keep their quoted and unquoted words together", () => {
    expect(read("Lena Morgan said the bridge was “a marvel”. She called it “a gift”.").map(told)).toEqual([
      "mixed: the bridge was “a marvel” | Lena Morgan | said",
      "mixed: it “a gift” | She | called",
    ]);
  });

  test("are what somebody is said to call, chant, swear or go on about, where nothing but that stands in marks", () => {
    expect(read("The council heard what Lena Morgan called a “disaster,” a bridge without a road.").map(told)).toEqual([
      "direct: disaster | Lena Morgan | called",
    ]);
    expect(read("It was a plan that Lena Morgan calls “dry feet.” The wall called a “sponge” held.").map(told)).toEqual(
      ["direct: dry feet. | Lena Morgan | calls"],
    );
    expect(
      read("Lena Morgan called Peter Hale “a good man. He never closed a bridge.” She swears he was right.").map(told),
    ).toEqual([
      "direct: a good man. He never closed a bridge. | Lena Morgan | called",
      "indirect: he was right | She | swears",
    ]);
    expect(
      read("Lena Morgan went on about “the flood” and “the water.” She has used the word “sink” often.").map(told),
    ).toEqual([
      "direct: the flood | Lena Morgan | went on #1",
      "direct: the water. | Lena Morgan | went on #1",
      "direct: sink | She | used the word",
    ]);
    const stray =
      '“Come in,” Ida Quist said. “Stay,” she said.\n\n"Lena Morgan came to the bridge, chanting “Dry feet! Dry feet!”';
    expect(read(stray).slice(2).map(told)).toEqual(["direct: Dry feet! Dry feet! | Lena Morgan | chanting"]);
  });

  test("have the one who speaks, not the day, a thing that is claimed or a name behind the verb", () => {
    expect(read("The ministry late on Thursday said the bridge was safe.").map(told)).toEqual([
      "indirect: the bridge was safe | ministry | said",
    ]);
    expect(read("Lena Morgan, the mayor of Whitby, on Thursday said the bridge was safe.").map(told)).toEqual([
      "indirect: the bridge was safe | Lena Morgan | said",
    ]);
    expect(read("It was the first flood since the war, a time of hunger, said the report.").map(told)).toEqual([
      "indirect: It was the first flood since the war, a time of hunger | report | said",
    ]);
    expect(read("Lena Morgan told the national AAP news agency.")).toEqual([]);
    expect(read("The African states say the price is low.").map(told)).toEqual([
      "indirect: the price is low | African states | say",
    ]);
    expect(read("A group claimed responsibility for it. The flood claimed 200 lives in the north.")).toEqual([]);
    expect(read("The report, first seen by the Coast News, said Lena Morgan had known of it.").map(told)).toEqual([
      "indirect: Lena Morgan had known of it | report | said",
    ]);
    expect(read("The council “held the line,” but some engineers spoke out in the end.")).toEqual([]);
    expect(read("There were comments saying it was late. “Dry Feet” wrote: “It is closed.”").map(told).at(-1)).toBe(
      "direct: It is closed. | Dry Feet | wrote",
    );
  });

  test("without marks have the reported clause, the speaker and the verb", () => {
    expect(read("The bridge will open in May, police said. According to the ministry, it is safe.").map(told)).toEqual([
      "indirect: The bridge will open in May | police | said",
      "indirect: it is safe | ministry | According to",
    ]);
  });

  /** Whom the speaker of the last quotation stands for. */
  const lastName = (text: string): string | undefined => read(text).at(-1)?.speaker?.name;

  test("by a pronoun have the name of the man, the woman or the people in view", () => {
    expect(lastName("Lena Morgan met David Quist. “We are ready,” she said.")).toBe("Lena Morgan");
    expect(lastName("Lena Morgan met David Quist in May. “We are ready,” he said.")).toBe("David Quist");
    expect(lastName("Kelly Quist closed the bridge. Mr. Quist said it was late. “We are ready,” he said.")).toBe(
      "Kelly Quist",
    );
    expect(lastName("Kelly Quist met David Hale. Ms. Quist had come late. “We are ready,” she said.")).toBe(
      "Kelly Quist",
    );
    expect(lastName("Melanie came by train. Kevin was asleep. “Here he is,” she said.")).toBe("Melanie");
    expect(lastName("Critics saw a risk in the bridge. “It is late,” they said.")).toBe("Critics");
    expect(lastName("The results were late. The numbers were low. “It is late,” they said.")).toBe("they");
    expect(lastName("“We are late,” David Quist said. As for Peter Hale, he said the bridge was safe.")).toBe(
      "Peter Hale",
    );
    expect(lastName("David Quist opened the bridge.\n\nQUIST: We are ready.")).toBe("David Quist");
    expect(lastName("David Quist left. The foreign minister, Zorvin Hulme, stayed. It was late, he said.")).toBe(
      "Zorvin Hulme",
    );
    expect(
      lastName("Lena Morgan met Peter Hale. David Quist’s quarrel was with the mayor, who he said was late."),
    ).toBe("David Quist");
    expect(lastName("WHITBY - David Quist opened a bridge that he said was safe.")).toBe("David Quist");
  });

  test("in an interview go to whoever stands before the colon, turn by turn", () => {
    const turns = "Q: How old is the bridge?\n\nA: Ten years. It opened in May.\n\nQ: Is it safe?\n\nA: It is.";
    expect(read(turns).map(told)).toEqual([
      "indirect: How old is the bridge? | Q | :",
      "indirect: Ten years. It opened in May. | A | :",
      "indirect: Is it safe? | Q | :",
      "indirect: It is. | A | :",
    ]);
  });

  test("in an interview go on over paragraphs, whatever closes the label and whatever title the name has", () => {
    const intro = "Lena Morgan runs the harbour of Whitby. She spoke with the Coast News.\n\n";
    const turns = `${intro}Q. How old is the bridge?\n\nA. Ten years.\n\nIt opened in May.\n\n(She laughs.)\n\nQ. Is it safe?\n\nA. It is.`;
    expect(read(turns).map(told)).toEqual([
      "indirect: How old is the bridge? | Q. | Q.",
      "indirect: Ten years. | A. | A. #1",
      "indirect: It opened in May. | A. | A. #1",
      "indirect: Is it safe? | Q. | Q.",
      "indirect: It is. | A. | A.",
    ]);
    const transcript = `${intro}MR. HALE: Is it safe?\n\nMORGAN (laughing): It is.\n\nIDA QUIST, COAST NEWS: Who pays?\nTHE MAYOR: We do.`;
    expect(read(transcript).map(told)).toEqual([
      "indirect: Is it safe? | HALE | :",
      "indirect: It is. | MORGAN | :",
      "indirect: Who pays? | IDA QUIST | :",
      "indirect: We do. | MAYOR | :",
    ]);
    expect(
      read(`${intro}Goalkeeper: Peter Hale.\n\nDefender: Ida Quist.\n\nGoalkeeper: Jon Moss.\n\nDefender: Ann Ray.`),
    ).toEqual([]);
  });

  test("in a transcript that opens a mark at each turn have their speakers too", () => {
    const turns =
      '“We are ready,” Lena Morgan said. “Come in,” she said.\n\n"MORGAN: We are ready.\n\n"And we will stay. "We always have.';
    expect(read(turns).slice(2).map(told)).toEqual([
      "indirect: We are ready. | MORGAN | :",
      "direct: And we will stay. | MORGAN | - #1",
      "direct: We always have. | MORGAN | - #1",
    ]);
  });

  test("are not read out of nicknames and titles of works", () => {
    expect(read("Elena “Lena” Morgan read the book “The Long Way Home” in the train.")).toEqual([]);
  });

  const hostile: readonly [string, string][] = [
    ["alternating marks", "“”\"'«»".repeat(34_000)],
    ["marks nested and never closed", "“a ".repeat(50_000)],
    ["marks nested and closed", `${"“a ".repeat(50_000)}${"b” ".repeat(50_000)}`],
    ["straight marks alone", '"'.repeat(1_000_000)],
    ["verbs of saying alone", "said ".repeat(100_000)],
    ["turns without end", "Q: a\nA. b\nMORGAN: c\n".repeat(20_000)],
    ["speakers without end", "Lena Morgan said ".repeat(30_000)],
  ];
  for (const [name, text] of hostile)
    test(`stay in bounds: ${name}`, () => {
      for (const { text: words, start, end } of quotes.run(documentOf(text), { entities: [] }, null))
        expect(text.slice(start, end)).toBe(words);
    });
});
