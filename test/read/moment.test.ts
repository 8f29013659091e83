import { describe, expect, test } from "vitest";
import { instantOf, isoMoment, readMoments } from "../../src/read/moment.ts";

/** A line of a page with its moments in [brackets], and their values. */
const lines: readonly [marked: string, ...values: string[]][] = [
  ["[miércoles, 29 de enero de 2025, 9:18 am ET]2 min de lectura", "2025-01-29T09:18:00-05:00"],
  ["[Wednesday, Jan 29, 2025 4:46 am ET]1min read", "2025-01-29T04:46:00-05:00"],
  ["Published [July 4, 2025 2:20pm EDT]", "2025-07-04T14:20:00-04:00"],
  ["[Fri, Mar 14 20257:23 PM EDT]Updated", "2025-03-14T19:23:00-04:00"],
  ["[March 14, 20257:55 AM UTC]Updated ago", "2025-03-14T07:55:00Z"],
  ["[2 July 2025, 9:18 pm ET]", "2025-07-02T21:18:00-04:00"],
  [
    "PUBLISHED: [13:37 EST, 25 October 2013] | . UPDATED: [13:40 EST, 25 October 2013]",
    "2013-10-25T13:37:00-05:00",
    "2013-10-25T13:40:00-05:00",
  ],
  ["[14:00, 28 Apr 2024]", "2024-04-28T14:00:00"],
  ["[11:00 AM PDT • May 16, 2024]", "2024-05-16T11:00:00-07:00"],
  ["[November 10, 2025 at 06:21 pm]", "2025-11-10T18:21:00"],
  ["[January 28, 2025 11:30 am] (Updated [11:54 am])", "2025-01-28T11:30:00", "2025-01-28T11:54:00"],
  [
    "Published on [06/01/2026 - 13:55 GMT+1] •Updated [14:20]",
    "2026-01-06T13:55:00+01:00",
    "2026-01-06T14:20:00+01:00",
  ],
  ["[1/29/2025 9:18 AM]", "2025-01-29T09:18:00"],
  ["[4/5/2025 9:18 AM EDT]", "2025-04-05T09:18:00-04:00"],
  ["[4/5/2025]", "2025-05-04"],
  ["[April 10, 2023]3 years in the making", "2023-04-10"],
  ["[2024-02-14T16:15:30Z]", "2024-02-14T16:15:30Z"],
  ["[2024-02-14T16:15:30.123+01:00]", "2024-02-14T16:15:30+01:00"],
  ["[2024-02-14 16:15:30 +0530]", "2024-02-14T16:15:30+05:30"],
  ["[Fri, 14 Feb 2025 13:15:00 GMT]", "2025-02-14T13:15:00Z"],
  ["Publiziert[17. Dezember 2024, 12:17]", "2024-12-17T12:17:00"],
  ["[11.07.2026, 09:30 Uhr]Stuttgart", "2026-07-11T09:30:00"],
  ["[9. September 2025 um 15:46 Uhr]", "2025-09-09T15:46:00"],
  ["[22.04.2024 | 15:54]", "2024-04-22T15:54:00"],
  ["[22.11.2024 07.57]", "2024-11-22T07:57:00"],
  ["[12. MÄR 2025 18:03]", "2025-03-12T18:03:00"],
  ["am [4.4.18]", "2018-04-04"],
  ["[05/08/2024 - 14:02 MEZ]", "2024-08-05T14:02:00+01:00"],
  [
    "Publié le [30 août 2023 à 14h52], modifié le [30 août 2023 à 15 h 54]",
    "2023-08-30T14:52:00",
    "2023-08-30T15:54:00",
  ],
  ["le [1er janvier 2025]", "2025-01-01"],
  ["[Lunes, 2 diciembre 2024 - 02:24]", "2024-12-02T02:24:00"],
  ["[15 oct 2024 - 08:22]Actualizado: [15 oct 2024 - 17:38CEST]", "2024-10-15T08:22:00", "2024-10-15T17:38:00+02:00"],
  ["[4 Febbraio 2025 - 14:41]", "2025-02-04T14:41:00"],
  ["[05 Gennaio 2025] Aggiornato alle [16:01]", "2025-01-05", "2025-01-05T16:01:00"],
  ["[torsdag 06. feb 2025 17:25]", "2025-02-06T17:25:00"],
  ["Publisert [05.08.2024, kl. 13.05] Oppdatert [05.08.2024, kl. 13.52]", "2024-08-05T13:05:00", "2024-08-05T13:52:00"],
  ["[2 lutego 2025, godz. 21:52]", "2025-02-02T21:52:00"],
  ["[5 listopada 2024]", "2024-11-05"],
  ["[20 Nisan 2026]•Güncelleme: [21 Nisan 2026]", "2026-04-20", "2026-04-21"],
  ["Thứ tư, [22/10/2025, 19:25 (GMT+7)]", "2025-10-22T19:25:00+07:00"],
  ["ngày [22 tháng 10, 2025]", "2025-10-22"],
  ["Nuomonės[2024.03.31 19:59]", "2024-03-31T19:59:00"],
  ["[2024 m. kovo 31 d. 19.59]", "2024-03-31T19:59:00"],
  ["[2024. április 25. 10:32]", "2024-04-25T10:32:00"],
  ["渡辺[2025年1月13日 21時37分]", "2025-01-13T21:37:00"],
  ["[2025年1月14日 01時28分] ([1月14日 01時40分]更新)", "2025-01-14T01:28:00", "2025-01-14T01:40:00"],
  ["[2025년 1월 14일 오후 3:24]", "2025-01-14T15:24:00"],
  ["[2025.05.15 20:00]", "2025-05-15T20:00:00"],
  ["[8 января 2026, 17:46]", "2026-01-08T17:46:00"],
  ["[Friday, 22 Nov 2024 4:55 PM MYT]", "2024-11-22T16:55:00+08:00"],
  ["[Sat 24 Feb 2024 12.42 CET]", "2024-02-24T12:42:00+01:00"],
  ["[May 16, 2024 9 p.m. ET]", "2024-05-16T21:00:00-04:00"],
  // none
  ["version 4.4.1804 of 12:30 things"],
  ["won 6-4 6-3 7-6 on 31 February 2024"],
  ["in 90 days 2025"],
  ["May 1850, 12 March 1822"],
  ["page 12 of 2024"],
];

describe("moments", () => {
  for (const [marked, ...values] of lines)
    test(marked, () => {
      const text = marked.replace(/[[\]]/g, "");
      const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
      const found = readMoments(text);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
      expect(found.map(({ value }) => value)).toEqual(values);
    });

  test("a name of two months is read in the language of the page", () => {
    expect(readMoments("5. listopada 2024.", { language: "hr" })[0]?.value).toBe("2024-10-05");
    expect(readMoments("5 listopada 2024", { language: "pl" })[0]?.value).toBe("2024-11-05");
  });

  test("a date without a year needs one", () => {
    expect(readMoments("8 January, 17:46")).toEqual([]);
    expect(readMoments("8 January, 17:46", { year: 2026 })[0]?.value).toBe("2026-01-08T17:46:00");
  });

  test("ISO values come out in one form", () => {
    expect(isoMoment("2025-01-29T14:18:00.000Z")).toBe("2025-01-29T14:18:00Z");
    expect(isoMoment("2025-01-29 14:18 +0530")).toBe("2025-01-29T14:18:00+05:30");
    expect(isoMoment("2025-01-29")).toBe("2025-01-29");
    for (const wrong of ["2025-02-31", "0000-01-01", "99999-01-01", "2025-01", "yesterday", "2025-01-29T25:00", ""])
      expect(isoMoment(wrong), wrong).toBeNull();
    expect(instantOf("2025-01-29T09:18:00-05:00")).toBe(Date.UTC(2025, 0, 29, 14, 18));
  });

  test("time grows with the length alone", () => {
    for (const unit of ["1", "1 ", "1/", "May ", "12:30 ", "2025.", "GMT+", "A", "年"])
      expect(readMoments(unit.repeat(20_000)).length).toBeGreaterThanOrEqual(0);
  });
});
