import { expect, test } from "vitest";
import { isHtml, isMhtml } from "../../src/read/detect.ts";
import { articleOfFile } from "../../src/read/file.ts";

test("pages and pieces of pages are HTML by what they hold", () => {
  for (const page of [
    "<!doctype html><title>A</title>",
    "\n <!-- saved from a site -->\n<html lang=en>",
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
    "<div class='story'><p>The ferry ran aground on Monday.</p><p>Nobody was hurt.</p></div>",
    "<p>One.</p>\n<p>Two.</p>",
  ])
    expect(isHtml(page), page).toBe(true);
});

test("a text that mentions tags is no HTML", () => {
  for (const text of [
    "",
    "   \n",
    "Put the word between <b> and </b> to make it bold, and <p> before a paragraph, the handbook says.",
    "if a < b and c > d then <T> is a type",
    `${"The ferry ran aground on Monday. ".repeat(80)}<br><br><p>${"Nobody was hurt. ".repeat(80)}`,
    "<ferry> <harbour> <tide>",
  ])
    expect(isHtml(text), text).toBe(false);
});

test("a web archive is told by its head", () => {
  const head =
    'From: <Saved by a browser>\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\n';
  expect(isMhtml(head)).toBe(true);
  expect(isMhtml("Content-Type: text/plain\nMIME-Version: 1.0\n\nHello")).toBe(false);
  expect(isMhtml("The ferry ran aground on Monday.")).toBe(false);
});

test("a web archive is refused with a clear word, whatever its name", () => {
  const archive = Buffer.from(
    'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--x"\r\n\r\n----x\r\nContent-Type: text/html\r\n\r\n<p>The ferry ran aground.</p>',
  );
  expect(() => articleOfFile(archive, "page.html", {})).toThrow(/web archive \(\.mhtml\); save the page as HTML/);
});
