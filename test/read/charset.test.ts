import { expect, test } from "vitest";
import { charsetOfHtml } from "../../src/read/charset.ts";

const of = (page: string): string | null => charsetOfHtml(Buffer.from(page, "latin1"));

test("the byte order mark wins over what the page says", () => {
  expect(of('\u00ef\u00bb\u00bf<meta charset="iso-8859-1">')).toBe("utf-8");
  expect(of("\u00ff\u00fe<\u0000")).toBe("utf-16le");
});

test("meta elements and the XML declaration are read", () => {
  expect(of('<meta charset="utf-8">')).toBe("utf-8");
  expect(of("<meta charset=Shift_JIS>")).toBe("shift_jis");
  expect(of('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">')).toBe("windows-1252");
  expect(of("<META CONTENT='text/html; charset=windows-1251' http-equiv=content-type>")).toBe("windows-1251");
  expect(of('<?xml version="1.0" encoding="EUC-KR"?><html>')).toBe("euc-kr");
});

test("the first declaration outside comments counts, and an unknown one does not", () => {
  expect(of('<!-- <meta charset="koi8-r"> --><meta charset="gbk"><meta charset="utf-8">')).toBe("gbk");
  expect(of('<meta charset="klingon">')).toBeNull();
  expect(of("<p>charset=utf-8</p>")).toBeNull();
  expect(of('<meta charset="utf-16">')).toBe("utf-8");
  expect(of(`${"<!--".repeat(2000)}<meta charset="utf-8">`)).toBeNull();
});
