import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBody, type Page } from "../../src/core/page.ts";
import { readText } from "../../src/read/text/index.ts";

const article = (slug: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/articles/${slug}/input.txt`, import.meta.url)), "utf8");
const read = (text: string, given: { title?: string; publishedAt?: string } = {}): Page =>
  readText({ id: "page", text, ...given }, null);
const bodyOf = (page: Page): string[] =>
  page.blocks.filter((block) => isBody(block.kind)).map(({ start, end }) => page.text.slice(start, end));
const ofKind = (page: Page, kind: string): string[] =>
  page.blocks.filter((block) => block.kind === kind).map(({ start, end }) => page.text.slice(start, end));

/** Every character that is not blank stands in exactly one block, and blocks stand in order. */
function expectPartition(page: Page): void {
  let at = 0;
  for (const { start, end } of page.blocks) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(page.text.slice(at, start).replace(/[\s\ufeff\u0085]/g, "")).toBe("");
    at = end;
  }
  expect(page.text.slice(at).replace(/[\s\ufeff\u0085]/g, "")).toBe("");
}

/** The same page as scrapers garble it. */
const garbled: readonly [name: string, garble: (text: string) => string][] = [
  ["as it is", (text) => text],
  ["with Windows line ends", (text) => text.replace(/\n/g, "\r\n")],
  ["with all blank lines removed", (text) => text.replace(/\n\s*\n/g, "\n")],
  ["with every line double-spaced", (text) => text.replace(/\n+/g, "\n\n")],
  ["with leading and trailing blanks", (text) => `\n \t\n  ${text.replace(/\n/g, "  \n  ")}\n\n   `],
  ["with a byte order mark", (text) => `\ufeff${text}`],
  [
    "with the header lines glued into one",
    (text) => text.replace(/^([\s\S]*?--)\n\n\n/, (header) => `${header.replace(/\s*\n+/g, "")}\n\n`),
  ],
  [
    "with the header lines run together by blanks",
    (text) => text.replace(/^([\s\S]*?--)\n\n\n/, (header) => `${header.replace(/\s*\n+/g, " ")}\n\n`),
  ],
  ["with blanks for all line ends", (text) => text.replace(/\s*\n+/g, " ")],
];

describe("a page with an automated author, Spanish site words and two lists", () => {
  for (const [name, garble] of garbled)
    test(name, () => {
      const page = read(garble(article("deepseek-probe")));
      expectPartition(page);
      expect(page.title).toBe("Microsoft Probes DeepSeek's Alleged Misuse of OpenAI APIs");
      expect(page.authors).toMatchObject([{ name: "Clyde Morgan", kind: "automated", rule: "text/byline" }]);
      expect(page.publishedAt).toMatchObject({
        value: "2025-01-29T09:18:00-05:00",
        text: "miércoles, 29 de enero de 2025, 9:18 am ET",
      });
      expect(page.readingMinutes).toBe(2);
      expect(page.language).toBe("en");
      expect(page.publisher).toBeNull();
      expect(
        ofKind(page, "ticker-line")
          .join(" ")
          .match(/[A-Z]+(?=--)/g),
      ).toEqual(["MSFT", "ROLR"]);
      const body = bodyOf(page);
      expect(body[0]).toMatch(/^Microsoft Corp\. \(MSFT\) and OpenAI are investigating/);
      expect(body.at(-1)).toMatch(/in the global AI market\.$/);
      expect(body.join(" ")).not.toMatch(/[Cc]omentarios|public comment|Generado|lectura|MSFT--/);
    });

  test("its sections and lists", () => {
    const page = read(article("deepseek-probe"));
    expect(
      page.blocks
        .filter(({ kind }) => kind === "heading")
        .map(({ start, end, level }) => [level, page.text.slice(start, end)]),
    ).toEqual([
      [2, "Potential Regulatory Responses and Their Impact on AI Development and Competition"],
      [3, "1. US Government Response:"],
      [3, "2. Chinese Government Response:"],
    ]);
    expect(ofKind(page, "list-item")).toHaveLength(8);
    expect(page.leftOut.map(({ text, why }) => [text, why])).toEqual([
      ["Generado por agente de IAClyde Morgan", "text/byline"],
      ["miércoles, 29 de enero de 2025, 9:18 am ET2 min de lectura", "text/date-line"],
      ["MSFT--", "text/ticker-line"],
      ["ROLR--", "text/ticker-line"],
      ["Comentarios", "text/comment-box"],
      ["Add a public comment...", "text/comment-box"],
      ["Sin comentarios", "text/comment-box"],
      ["Aún no hay comentarios", "text/comment-box"],
    ]);
  });
});

describe("a page with an author's note, newsletter and comment lines", () => {
  for (const [name, garble] of garbled)
    test(name, () => {
      const page = read(garble(article("unauthorized-use")));
      expectPartition(page);
      expect(page.title).toBe(
        "OpenAI Alleges DeepSeek's Unauthorized Use of Proprietary Models: Microsoft Investigates AI Security Risks",
      );
      expect(page.authors).toMatchObject([{ name: "Nathaniel Stone", kind: "automated" }]);
      expect(page.publishedAt?.value).toBe("2025-01-29T04:46:00-05:00");
      expect(page.readingMinutes).toBe(1);
      expect(ofKind(page, "ticker-line").join("")).toBe("MSFT--");
      const body = bodyOf(page);
      expect(body[0]).toMatch(/^OpenAI, the renowned AI research/);
      expect(body.at(-1)).toMatch(/intellectual property and data privacy rights\.$/);
    });
});

const results = `CYCLING - VALLEY TOUR FINAL RESULTS.

HARBOR CITY, Norland 1996-08-31

Leading results of
the 205-km sixth stage of the Valley Tour
between Harbor City and Lund on Saturday:
1. Olaf Berg (Norland) Telko 4 hours 48 mins 2 seconds
2. Luca Ferri (Italy) Poli 5 seconds behind
3. Tom Hark (Netherlands) TVK same time
Standings:
Lund            2 1 1 0 7
Harbor City     2 1 0 1 3
Tennis
Berg beat Ferri 6-3 6-4
Results on Friday
`;
const story = `HARBOR CITY (Reuters) - A dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.

Engineers had warned for years that its walls were too thin.

"We wrote to the mayor," said Ada Quist, who leads the office for water. "He did not answer."
`;

const paragraphs = [
  "A dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said in the evening. It was the third to break in the valley since the spring, and the first above a town.",
  "Engineers had warned for years that its walls were too thin, and the council met again in the evening to hear what they had to say. Nobody had answered the letters that they wrote to the mayor in each of the last four years.",
  "The road will stay closed until the bridge over the river has been looked at from below, which may take a week, the council said. Buses go over the hills until then, and the school by the river is shut.",
];

describe("a page told by little", () => {
  test("by labels that come again", () => {
    const [first = "", second = "", third = ""] = paragraphs;
    const page = read(
      `News\nDam bursts above the town near the coast\n${first}\nNews of the Herald\nWho built the dam\n${second}\nNews of the Herald\nWho owns the river\n${third}\nNews of the Herald\nWho mends the road\nDams\nRivers\nRoads\nCoast`,
    );
    expect(page.title).toBe("Dam bursts above the town near the coast");
    expect(bodyOf(page).join(" ")).not.toMatch(/Herald|Rivers|Coast$/);
    expect(bodyOf(page)).toEqual(expect.arrayContaining(paragraphs));
  });

  test("by a date counted back and tags at its end", () => {
    const page = read(
      `Valley\nDam bursts above the town near the coast\nAda Quist | Published 3 days ago\n${paragraphs.join("\n")}\nDams\nRivers\nRoads\nCoast`,
    );
    expect(bodyOf(page)).toEqual(paragraphs);
  });
});

test("the first paragraph stands above an offer that is longer than it", () => {
  const [first = "", second = "", third = ""] = paragraphs;
  const offer = [
    "THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY",
    "Subscribe now to read the latest news in your city.",
    "Stories by the best of our reporters.",
    "All pages of the paper as they are printed.",
    "Puzzles for every day of the week.",
    "Create an account or sign in to continue with your reading experience.",
    "Fifteen stories a month for nothing.",
    "Letters from the writers you like best.",
  ].join("\n");
  const page = read(
    `Share Tweet\nDam bursts above the town near the coast\nAda Quist\nPublished Jun 04, 2024\n${first}\n${offer}\n${second}\n${third}\nLeave a comment`,
  );
  expect(page.title).toBe("Dam bursts above the town near the coast");
  expect(page.authors).toMatchObject([{ name: "Ada Quist" }]);
  expect(bodyOf(page)).toEqual(paragraphs);
});

test("short sentences in front of the first paragraph belong to the article", () => {
  const page = read(
    `Share Tweet\nDam bursts above the town near the coast\nThe water came with a roar.\nNobody was warned of it in time.\n${paragraphs.join("\n")}\nLeave a comment`,
  );
  expect(bodyOf(page)).toEqual(expect.arrayContaining(["Nobody was warned of it in time.", ...paragraphs]));
});

test("the life of the author behind the article is left out", () => {
  const life = "A reporter for ten years, Ada has covered rivers and what stands in them since the spring of 2014.";
  const page = read(
    `Share Tweet\nDam bursts above the town near the coast\nBy Ada Quist\n${paragraphs.join("\n")}\nMore from us\nEditor at large\n${life}\nLeave a comment`,
  );
  expect(page.authors).toMatchObject([{ name: "Ada Quist", kind: "person" }]);
  expect(bodyOf(page)).toEqual(paragraphs);
});

test("a line that leads in to what somebody said, or holds two sentences, is no heading", () => {
  const [first = "", second = "", third = ""] = paragraphs;
  const lead = "The engineer who had measured the wall four times told the council what was in her letters:";
  const two = "Some may think so and may even laugh about it. But who would have paid for the wall, and why?";
  const page = read(`Dam bursts above the town\n\n${first}\n\n${lead}\n\n"${second}"\n\n${two}\n\n${third}`);
  expect(ofKind(page, "heading")).toEqual([]);
});

describe("the headline of a page", () => {
  const menu = "정치\n경제\n사회\n국제\n문화\n스포츠";
  const title = "댐이 무너진 마을, 주민들은 언제 집으로 돌아갈 수 있나";

  test("is said again and again, and stands in no paragraph", () => {
    const page = read(
      `${menu}\n${title}\n검색하기\n메뉴 열기\n로그인\n${title}\n입력\n2024.03.04 20:00\n공유\n댐 아래 마을의 김수아 주민 대표\n댐 아래 마을의 김수아 주민 대표는 4일 마을 회관에서 기자들을 만나 댐이 무너진 뒤 주민들이 겪은 일을 말했다. 주민들은 아직 집으로 돌아가지 못하고 있다.\n의회는 이날 저녁 다시 모여 기술자들의 말을 들었다. 기술자들은 벽이 너무 얇다고 여러 해 동안 경고해 왔다고 의원들에게 말했다.\n관련기사\n${title}\n댓글`,
    );
    expect(page.title).toBe(title);
  });
});

describe("behind the last paragraph", () => {
  const story =
    "Il muro della diga\n\nLa diga sopra il paese è crollata lunedì, due persone sono morte e la strada per la costa è chiusa, dicono le autorità della valle.\n\nGli ingegneri avevano detto per anni che i muri erano troppo sottili, e il consiglio si è riunito di nuovo la sera per ascoltarli.";

  test("a starred note names the authors", () => {
    const page = read(`${story}\n\n*Ada Conti e Omar Landi, ingegneri dell'ufficio delle acque`);
    expect(page.authors.map(({ name, rule }) => [name, rule])).toEqual([
      ["Ada Conti", "text/author-note"],
      ["Omar Landi", "text/author-note"],
    ]);
    expect(bodyOf(page)).toHaveLength(2);
  });

  test("a starred remark names none", () => {
    for (const note of ["*I nomi sono stati cambiati dalla redazione.", "* All times are in local time, is the rule"]) {
      const page = read(`${story}\n\n${note}`);
      expect(page.authors).toEqual([]);
      expect(bodyOf(page).at(-1)).toBe(note);
    }
  });

  test("the newsroom stands alone", () => {
    const page = read(
      "Damm über der Stadt gebrochen\nTeilen\nDer Damm über der Stadt ist am Montag gebrochen, zwei Menschen sind tot und die Straße zur Küste ist gesperrt, teilten die Behörden mit.\nDie Ingenieure hatten seit Jahren gewarnt, dass die Mauern zu dünn sind, und der Rat kam am Abend noch einmal zusammen, um sie zu hören.\nTal-Redaktion\nKommentare",
    );
    expect(page.authors).toMatchObject([{ name: "Tal-Redaktion", kind: "organization" }]);
  });
});

test("pages that say below its credit what a picture shows", () => {
  const page = read(
    "Hráz nad městem praskla\nSdílet\nFoto: Ada Nová\nZeď přehrady nad městem v pondělí ráno, jak ji bylo vidět z mostu u mlýna.\nHráz nad městem praskla v pondělí, dva lidé zemřeli a silnice k moři je zavřená, řekly úřady v údolí novinářům.\nFoto: Omar Lund\nMost u mlýna.\nInženýři léta varovali, že stěny jsou příliš tenké, a rada se večer znovu sešla, aby je vyslechla až do konce.\nFoto: Ada Nová\nStarosta města.\nStarosta v úterý řekl, že i druhá hráz, která je stejně stará, bude do podzimu prohlédnuta a opravena.\nDiskuze",
  );
  expect(ofKind(page, "caption")).toHaveLength(6);
  expect(bodyOf(page)).toHaveLength(3);
});

test("the article that begins anew for those who pay ends the first time", () => {
  const first =
    "Zapora nad miastem pękła w poniedziałek, dwie osoby nie żyją, a droga na wybrzeże jest zamknięta, podały władze doliny. Inżynierowie od lat ostrzegali, że ściany są za cienkie, a rada zebrała się wieczorem jeszcze raz, żeby ich wysłuchać. Burmistrz powiedział we wtorek, że druga zapora, równie stara, zostanie obejrzana przed jesienią, a do tego czasu nikt nie może wrócić do domu.";
  const second =
    "Inżynierowie przyjechali w środę i mierzyli ściany przez cały dzień, od rana do nocy, w deszczu i we mgle. Ich zdaniem naprawa potrwa dwa lata i będzie kosztować więcej, niż miasto ma w kasie, ale bez niej cała dolina zostanie pusta. Rada ma zdecydować w piątek, czy weźmie kredyt, czy poprosi o pomoc sąsiednie miasta, które też piją tę wodę.";
  const page = read(
    `Zapora nad miastem pękła\nReklama\n${first}\n${second}\nRzeki Zapory Woda Dolina Miasto\nReklama\n${first}\nSubskrybuj`,
  );
  expect(bodyOf(page)).toEqual([first, second]);
});

test("a short sentence between two of the standfirst is its own", () => {
  const page = read(
    "Dammen över staden brast\nPublicerad 4 mar 2024 kl 10.23\nVattnet nådde torget på natten och tog med sig två hus, enligt polisen.\nTorget är avspärrat.\nNu frågar alla i staden vem som visste vad, och sedan hur länge.\nAv Ada Quist\nDela\nDammen ovanför staden brast på måndagen och skar av vägen till kusten, och två människor dog, säger myndigheterna.\nIngenjörerna hade varnat i flera år för att murarna var för tunna, och nämnden samlades på kvällen för att höra dem.\nKommentera",
  );
  expect(bodyOf(page)).toContain("Torget är avspärrat.");
});

test("what a picture shows stands over its source", () => {
  const [first = "", second = "", third = ""] = paragraphs;
  const page = read(
    `Share Tweet\nDam bursts above the town\n${first}\nHelpers look for the missing in the lower town.\nQuelle: Valley Press\n${second}\n${third}\nLeave a comment`,
  );
  expect(bodyOf(page)).toEqual(paragraphs);
  expect(ofKind(page, "caption")).toEqual(["Helpers look for the missing in the lower town."]);
});

test("a box of an offer is left out and the text behind it kept", () => {
  const [first = "", second = "", third = ""] = paragraphs;
  const page = read(
    `Share Tweet\nDam bursts above the town\n${first}\n${second}\nskip past newsletter promotion\nSign up to Rivers\nFree weekly newsletter\nThe stories of the week from the source to the sea\nEnter your email address\nSign up\nafter newsletter promotion\n${third}\nLeave a comment`,
  );
  expect(bodyOf(page)).toEqual(paragraphs);
});

describe("plain text", () => {
  test.each([
    [
      "over a dateline",
      "Kestrel sees loss in U.S. Midwest.\n\nST. MARY, Norland 1996-08-30",
      "Kestrel sees loss in U.S. Midwest.",
    ],
    ["over a byline", "Kestrel sees a loss in spring.\nBy Ada Quist", "Kestrel sees a loss in spring."],
    [
      "in capitals of English",
      "Dam Above the Town Bursts After Weeks of Rain.",
      "Dam Above the Town Bursts After Weeks of Rain.",
    ],
    ["taken up by the story", "Dam above town kills two people.", "Dam above town kills two people."],
    ["that is a sentence of the story", "The mayor slept badly that night.", null],
  ])("a headline that ends in a stop, %s", (_name, head, title) => {
    expect(read(`${head}\n\n${paragraphs.join("\n\n")}`).title).toBe(title);
  });

  test("a paragraph that a dash opens is no list", () => {
    const page = read(
      `Dam bursts above the town\n\n– Kestrel Marine announces that it will build the wall again.\n\n${paragraphs.join("\n\n")}\n\n- sand\n- stone`,
    );
    expect(ofKind(page, "list-item")).toEqual(["- sand", "- stone"]);
    expect(ofKind(page, "paragraph")).toContain("– Kestrel Marine announces that it will build the wall again.");
  });

  test("a date opens a sentence", () => {
    for (const opening of ["At 9:30 a.m. EST on Jan. 30, 2025 it rang.", "On Jan. 30, 2025, Kestrel Marine said so."]) {
      const page = read(`${opening} ${paragraphs.join(" ")}`);
      expect(bodyOf(page)[0]).toContain(opening);
      expect([page.title, page.publishedAt]).toEqual([null, null]);
    }
  });

  test("a wire story loses nothing, and its lead is no headline", () => {
    const page = read(story);
    expect(page.title).toBeNull();
    expect(page.leftOut).toEqual([]);
    expect(bodyOf(page)).toHaveLength(3);
    expect(page.publisher).toBe("Reuters");
  });

  test("results and standings lose nothing", () => {
    const page = read(results);
    expectPartition(page);
    expect(page.title).toBe("CYCLING - VALLEY TOUR FINAL RESULTS.");
    expect(page.leftOut).toEqual([]);
    expect(page.publishedAt).toMatchObject({ value: "1996-08-31", text: "1996-08-31", rule: "text/dateline" });
    expect(ofKind(page, "list-item")).toHaveLength(3);
    expect(ofKind(page, "table-row")).toHaveLength(2);
  });

  test("hard-wrapped lines are one paragraph", () => {
    const wrapped = `Dam bursts above the town

The dam above the town burst on Monday, killing two people and
cutting the road to the coast, officials said. Engineers had
warned for years that its walls were too thin to hold the water
of a wet spring.

The council met again in the evening to hear them, and the mayor
said that he would answer all their letters by the end of next
week, as the law of the land has it.
`;
    expect(bodyOf(read(wrapped))).toHaveLength(2);
    expect(bodyOf(read(wrapped.replace(/\n/g, "\r\n")))).toHaveLength(2);
  });

  test("a header that runs into the first sentence is parted from it", () => {
    const page = read(
      "By . Ada Quist . PUBLISHED: . 13:37 EST, 25 October 2013 . | . UPDATED: . 13:40 EST, 25 October 2013 . The dam above the town burst on Monday, killing two people. Scroll down for video. Engineers had warned for years that its walls were too thin.",
    );
    expect(page.authors).toMatchObject([{ name: "Ada Quist", kind: "person" }]);
    expect(page.publishedAt?.value).toBe("2013-10-25T13:37:00-05:00");
    expect(page.updatedAt?.value).toBe("2013-10-25T13:40:00-05:00");
    expect(bodyOf(page).join(" ")).toBe(
      "The dam above the town burst on Monday, killing two people. Engineers had warned for years that its walls were too thin.",
    );
  });

  test("nothing, and blanks, are read", () => {
    for (const text of ["", "\ufeff", " \n\t\r\n "]) {
      const page = read(text);
      expect(page.blocks).toEqual([]);
      expect(page.title).toBeNull();
      expect(page.language).toBe("und");
    }
  });
});

describe("a page however its lines are parted", () => {
  const page = [
    "Skip to content",
    "Share Tweet",
    "Dam bursts above the town",
    "By Ada Quist",
    "Published: 4 March 2024, 9:18 am ET",
    "Updated: 5 March 2024, 7:05 pm ET",
    "The dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    "Advertisement",
    "Engineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    "The broken wall on Monday. Photo: Omar Lund",
    "The mayor said on Tuesday that the other dam, which is as old, would be looked at as well before the autumn.",
    "Sign up for our newsletter",
    "Leave a comment",
  ];
  const prose = page.filter((line) => line.length > 100);

  for (const [name, gap] of [
    ["single-spaced", "\n"],
    ["double-spaced", "\n\n"],
    ["with three line ends of Windows", "\r\n\r\n\r\n"],
  ] as const)
    test(name, () => {
      const found = read(page.join(gap));
      expectPartition(found);
      expect(found.title).toBe("Dam bursts above the town");
      expect(found.authors.map((author) => author.name)).toEqual(["Ada Quist"]);
      expect(found.publishedAt?.value).toBe("2024-03-04T09:18:00-05:00");
      expect(found.updatedAt?.value).toBe("2024-03-05T19:05:00-05:00");
      expect(bodyOf(found)).toEqual(prose);
    });

  test("without a line end", () => {
    const found = read(
      page.slice(2).join(" ").replace("Advertisement ", "").replace("The broken wall on Monday. Photo: Omar Lund ", ""),
    );
    expectPartition(found);
    expect(found.title).toBe("Dam bursts above the town");
    expect(found.authors.map((author) => author.name)).toEqual(["Ada Quist"]);
    expect(found.publishedAt?.value).toBe("2024-03-04T09:18:00-05:00");
    expect(found.updatedAt?.value).toBe("2024-03-05T19:05:00-05:00");
    expect(bodyOf(found).join(" ")).toBe(prose.join(" "));
  });
});

describe("a page whose line ends were lost", () => {
  const pages = {
    English: [
      "Home News Rivers Sport Weather Sign in Subscribe Now",
      "Dam bursts above the town, and nobody knows who will pay for it",
      "By Ada Quist Published 4 March 2024 13:37 EST Share Tweet Copy link",
      "The dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said. Engineers had warned for years that its walls were too thin, and the council met again in the evening to hear them. The mayor said on Tuesday that the other dam, which is as old, would be looked at as well before the autumn. Nobody in the lower town has water, and it may be a week until help can come that way, as the bridge has gone too.",
      "Sign up for our newsletter Leave a comment Related Articles River boats for sale again Ten recipes with trout Terms of Use Privacy Policy Contact Us",
    ],
    German: [
      "Startseite Politik Wirtschaft Sport Wetter Anmelden",
      "Damm über der Stadt bricht, und niemand weiß, wer dafür bezahlt",
      "Von Ada Quist Stand: 4. März 2024, 13:37 Uhr Teilen Drucken E-Mail",
      "Der Damm über der Stadt ist am Montag gebrochen, zwei Menschen sind tot und die Straße zur Küste ist gesperrt, teilten die Behörden mit. Die Ingenieure hatten seit Jahren gewarnt, dass die Mauern zu dünn sind, und der Rat kam am Abend noch einmal zusammen, um sie zu hören. Der Bürgermeister sagte am Dienstag, dass auch der andere Damm, der ebenso alt ist, bis zum Herbst geprüft werden soll.",
      "Newsletter abonnieren Kommentare Mehr zum Thema Flussboote wieder zu kaufen Zehn Rezepte mit Forelle Impressum Datenschutz",
    ],
    French: [
      "Accueil Politique Économie Culture Se connecter S’abonner",
      "Le barrage cède au-dessus de la ville, et personne ne sait qui paiera",
      "Par Adèle Martin Publié le 4 mars 2024 à 13h37 Partager Copier le lien",
      "Le barrage au-dessus de la ville a cédé lundi, tuant deux personnes et coupant la route de la côte, ont indiqué les autorités de la vallée. Les ingénieurs avertissaient depuis des années que ses murs étaient trop minces, et le conseil s’est réuni de nouveau dans la soirée pour les entendre. Le maire a déclaré mardi que l’autre barrage, tout aussi ancien, serait examiné lui aussi avant l’automne.",
      "Lire aussi Les commentaires Mentions légales Nous contacter",
    ],
    Polish: [
      "Strona główna Polityka Gospodarka Sport Zaloguj się Reklama",
      "Zapora nad miastem pękła, a nikt nie wie, kto za to zapłaci",
      "Publikacja: 04.03.2024 13:37 Udostępnij Drukuj",
      "Zapora nad miastem pękła w poniedziałek, dwie osoby nie żyją, a droga na wybrzeże jest zamknięta, podały władze doliny. Inżynierowie od lat ostrzegali, że ściany są za cienkie, a rada zebrała się wieczorem jeszcze raz, żeby ich wysłuchać. Burmistrz powiedział we wtorek, że druga zapora, równie stara, zostanie obejrzana przed jesienią.",
      "Czytaj także Komentarze Regulamin Polityka prywatności Kontakt",
    ],
    Japanese: [
      "ニュース 政治 経済 スポーツ ログイン",
      "ダムが決壊、町の二人が死亡し海への道も通れず",
      "2024年3月4日 20時15分 シェアする 印刷する",
      "町の上にあるダムが四日に決壊し、二人が死亡して海へ向かう道が通れなくなったと、谷の役所が発表した。技術者たちは壁が薄すぎると何年も前から警告しており、議会は夜にもう一度集まって話を聞いた。町長は五日、同じように古いもう一つのダムも秋までに調べると述べた。",
      "関連記事 川の船がまた売られている 鱒の料理 プライバシーポリシー お問い合わせ",
    ],
  };

  for (const [language, parts] of Object.entries(pages))
    test(`in ${language}`, () => {
      const found = read(parts.join(" "));
      expectPartition(found);
      expect(found.title).toBe(parts[1]);
      expect(found.publishedAt?.value).toContain("2024-03-04T");
      expect(bodyOf(found)).toEqual([parts[3]]);
    });

  test("says its headline twice, behind names that run into it", () => {
    const [menu, title, byline, story, tail] = pages.English;
    const found = read(`NewsRivers${title} ${menu} ${title} ${byline} ${story} ${tail}`);
    expect(found.title).toBe(title);
    expect(bodyOf(found)).toEqual([story]);
  });

  const [, , byline, story, tail] = pages.English;

  for (const [where, head, title] of [
    [
      "behind the name of a section",
      "Rivers Why the dam above the town had to burst in the end By Ada Quist",
      "Why the dam above the town had to burst in the end",
    ],
    [
      "behind a path",
      "News | Rivers | Dam bursts above the town and takes the road By Ada Quist",
      "Dam bursts above the town and takes the road",
    ],
    [
      "behind the name of a section said twice",
      "Ask the ferryman Ask the ferryman Dam bursts above the town, and who pays for it? By Ada Quist",
      "Dam bursts above the town, and who pays for it?",
    ],
    [
      "in front of a name and a date",
      "Dam bursts above the town and takes the road Laura Quist Packet Press 4 March 2024 13:37 EST",
      "Dam bursts above the town and takes the road",
    ],
    [
      "in front of a byline in small letters",
      "Dam bursts above the town and takes the road with it by Ada Quist March 4, 2024",
      "Dam bursts above the town and takes the road with it",
    ],
    [
      "behind a date counted back",
      "Rivers Published 22 hours ago Dam bursts above the town and takes the road By Ada Quist",
      "Dam bursts above the town and takes the road",
    ],
    [
      "in front of a standfirst",
      "Dam bursts above the town and takes the road The engineers had warned of it for years. By Ada Quist",
      "Dam bursts above the town and takes the road",
    ],
    [
      "of two sentences",
      "Home Sport A dam has burst. Nobody in the lower town has water By Ada Quist",
      "A dam has burst. Nobody in the lower town has water",
    ],
  ] as const)
    test(`has its headline ${where}`, () => {
      const found = read(`${head} ${byline} ${story} ${tail}`);
      expectPartition(found);
      expect(found.title).toBe(title);
    });

  for (const [what, head] of [
    [
      "a headline behind a name that may be a section's",
      "Bellport Parliament votes again on the dam above the town By Ada Quist",
    ],
    ["no headline", "The reading room on Monday. Photo: Ada Quist Share Tweet"],
  ] as const)
    test(`has ${what}: none is better than a wrong one`, () => {
      expect(read(`${head} ${byline} ${story} ${tail}`).title).toBeNull();
    });

  test("a story without site words loses nothing", () => {
    for (const [, title, , story] of Object.values(pages)) {
      const text = `${title}. ${story} ${story.toUpperCase()}`;
      expect(bodyOf(read(text)).join(" ").replace(/\s/g, "").length).toBe(text.replace(/\s/g, "").length);
    }
  });

  test("takes time by its length alone", () => {
    const head = "The dam above the town burst on Monday. Leave a comment Sign up for our newsletter ";
    for (const unit of ["Share Tweet ", "By Ada Quist ", "4 March 2024, 13:37 EST ", "A ", "早い 댐 ", ". ", "a "])
      expect(read(head + unit.repeat(10_000)).text.length).toBeGreaterThan(10_000);
  }, 20_000);
});

describe("what is no date of publication", () => {
  const around = (...dates: string[]): string =>
    `Share Tweet\nDam bursts above the town\n${dates.join("\n")}\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment`;

  test("a date before 1900", () => {
    expect(read(around("4 March 1824")).publishedAt).toBeNull();
  });

  test("a date behind the surer one of an update", () => {
    const { publishedAt, updatedAt } = read(around("9 June 2031", "Updated: 5 March 2024, 7:05 pm ET"));
    expect(publishedAt?.value).toBe("2024-03-05T19:05:00-05:00");
    expect(updatedAt).toBeNull();
  });

  test("a bare date where another says that it was published then", () => {
    expect(read(around("9 June 2031", "Published: 4 March 2024, 9:18 am ET")).publishedAt?.value).toBe(
      "2024-03-04T09:18:00-05:00",
    );
  });
});

describe("what the record says", () => {
  test("wins over the text", () => {
    const page = read(`A dam bursts\n\n4 March 2024\n\n${story}`, {
      title: "A dam bursts!",
      publishedAt: "2020-05-06T07:08Z",
    });
    expect(page.title).toBe("A dam bursts!");
    expect(page.titleSpan).toEqual({ start: 0, end: 12 });
    expect(page.publishedAt).toEqual({
      value: "2020-05-06T07:08:00Z",
      text: "2020-05-06T07:08Z",
      rule: "given/published-at",
    });
  });

  test("a title that the text does not have has no span", () => {
    expect(read(story, { title: "Another" })).toMatchObject({ title: "Another", titleSpan: null });
  });

  test("a publishedAt that is no date is a warning", () => {
    const page = read(story, { publishedAt: "2025-02-31" });
    expect(page.publishedAt).toBeNull();
    expect(page.warnings).toMatchObject([{ code: "W_PUBLISHED_AT" }]);
  });
});

describe("languages", () => {
  const sentences: readonly [language: string, text: string][] = [
    ["en", "The council met again in the evening, and the mayor said that he would answer all of their letters."],
    [
      "de",
      "Der Rat trat am Abend wieder zusammen, und der Bürgermeister sagte, dass er alle Briefe beantworten werde.",
    ],
    [
      "fr",
      "Le conseil s’est réuni dans la soirée et le maire a dit qu’il répondrait à toutes les lettres des habitants.",
    ],
    ["es", "El consejo se reunió por la noche y el alcalde dijo que respondería a todas las cartas de los vecinos."],
    [
      "pt",
      "O conselho reuniu-se à noite e o presidente disse que não iria responder às cartas dos moradores da cidade.",
    ],
    ["it", "Il consiglio si è riunito la sera e il sindaco ha detto che risponderà a tutte le lettere degli abitanti."],
    [
      "nl",
      "De raad kwam in de avond weer bijeen en de burgemeester zei dat hij op alle brieven van het dorp zou antwoorden.",
    ],
    ["sv", "Rådet möttes igen på kvällen och borgmästaren sade att han inte hade svarat på alla brev från byn."],
    [
      "pl",
      "Rada zebrała się ponownie wieczorem, a burmistrz powiedział, że nie odpowiedział na listy, które do niego przyszły.",
    ],
    [
      "tr",
      "Meclis akşam yeniden toplandı ve başkan bütün mektuplara daha sonra yanıt vereceğini, ancak bunun için bir hafta gerektiğini söyledi.",
    ],
    ["ru", "Совет собрался снова вечером, и мэр сказал, что он не ответил на письма, которые были у него."],
    ["uk", "Рада зібралася знову ввечері, і мер сказав, що він ще не відповів на листи, які до нього прийшли."],
    ["ja", "議会は夜に再び開かれ、市長はすべての手紙に答えると述べた。"],
    ["zh", "议会晚上再次开会，市长说他会回复所有的信件。"],
    ["ko", "의회는 저녁에 다시 열렸고 시장은 모든 편지에 답하겠다고 말했다."],
    ["ar", "اجتمع المجلس مرة أخرى في المساء وقال العمدة إن هذا لا يعني أن الرسائل التي وصلت من الناس كانت بعد ذلك"],
    ["und", "Qwe rty uiop asdf ghjk"],
  ];
  for (const [language, text] of sentences)
    test(language, () => {
      expect(read(`${text}\n${text}`).language).toBe(language);
    });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."Share|Tweet|By Ada Quist|4 March 2024|PUBLISHED: 13:37 EST, 25 October 2013|MSFT--|2 min read|Comments|Read more: a story|The dam burst on Monday, killing two people and cutting the road to the coast.|Scroll down for video.|\n|\n\n|\r\n| |\t|\u2028|\ufeff|- |1. |“|”|…|早い|🙂|\ud800".split(
      "|",
    ),
  );
  test("is parted into blocks, each character in one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 60 }),
        (parts) => {
          const page = read(parts.join(""));
          expectPartition(page);
          for (const { start, end, text } of page.leftOut) expect(page.text.slice(start, end)).toBe(text);
        },
      ),
      { numRuns: 80 },
    );
  });

  test("takes time by its length alone", () => {
    const hostile = [
      "a",
      "A ",
      "a.",
      ". ",
      "\n",
      "By ",
      "x\n",
      "1\n",
      "Share\n",
      "2025-01-01 ",
      "By A. B.\n",
      "AbcDef",
      `${"ABCDEFGHIJ".repeat(9)}.\n`,
      "AbcDef Ghi\n",
      "ABC DEF ",
      "ABC DEF\n",
      "Abc. Def ",
      "4 | a ",
      "Abc def.Ghi/",
      "(",
      "©",
      "--",
      "Photo: ",
      "早",
      "/ ",
      "Scroll down for video. ",
    ];
    for (const unit of hostile) {
      const text = unit.repeat(Math.ceil(20_000 / unit.length));
      const page = read(text);
      expect(page.text.length).toBe(text.length);
    }
  });
});
