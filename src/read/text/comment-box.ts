import type { Line } from "./line.ts";
import { lineRule } from "./line-rule.ts";
import { phraseRule } from "./phrase-rule.ts";

const byWords = phraseRule({
  id: "text/comment-box",
  summary: "The head, form or rules of a comment section.",
  cls: "comments",
  kind: "chrome",
  weights: { whole: 6, start: 4 },
  plain: ["whole"],
  fits: ({ phrase, prose, size, text }) => phrase?.how === "whole" || !prose || (size <= 240 && !/["“„«]/.test(text)),
  examples: [
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[Comments]\n[Add a public comment...]\n[No comments yet]",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[2 thoughts on “Dam bursts above the town”]\n[Leave a comment]",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[What about you? Share what you think of the new dam in the comments below.]\nThe mayor wrote in the comments below the report that he had known of it for a year.\n[Leave a comment]",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nComments by the mayor were not published.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});

/** `10 thoughts on “The dam”`, `3 responses to The dam`: how pages of one writer head what readers wrote. */
const counted = /^(?:\d{1,4}|one|two|no) (?:thoughts?|responses?|replies|reply|comments?) (?:on|to)\b/i;

/** Where readers are asked to write. */
const below =
  /\bin (?:the|our) comments?\b|\bcomments? (?:section )?below\b|\bin den kommentaren\b|\ben (?:los|nuestros) comentarios\b|\bnos comentários\b|\bdans les commentaires\b|\b(?:nei|qui nei) commenti\b|\bin de reacties\b|\bi (?:kommentarfelt(?:et)?|kommentar(?:erne|ene|erna)|kommentarsfältet)\b|\bw komentarzach\b|\bv komentářích\b|в комментариях|\byorumlarda\b|\bdi kolom komentar\b|コメント欄|评论区/iu;
/** What they are asked for. */
const asked =
  /\?|\b(?:share|tell|let|leave|sound off|join|weigh in|schreib\w*|teil\w*|sag\w*|cuént\w*|déj\w*|comparte|compart[ai]\w*|opin\w*|deixe|conte|dites|donnez|partagez|scriv\w*|dite|laat|deel|skriv|fortel\w*|berätta|napisz\w*|daj\w*|napište|yaz\w*|tulis\w*)\b|пишите|делитесь|расскажите|напишите|書いて|お寄せ|留言/iu;
/** One of these stands in each such line, and in few others. */
const hint = /omment|omenta|reacties|yorum|комм|コメ|评论/i;
const longestCall = 220;

/** `What do you say? Share your thoughts in the comments below.`: the question of a page to its readers, and no one's words. */
const isCall = ({ text, size }: Line): boolean =>
  size < longestCall && hint.test(text) && below.test(text) && asked.test(text) && !/["“”„«»]/.test(text);

/** The head, form or rules of a comment section. */
export const commentBox = lineRule({
  ...byWords,
  judge: (line, at, view) =>
    byWords.judge(line, at, view) ??
    (view.page && line.size < 200 && counted.test(line.text) ? { kind: "chrome", weight: 6 } : null) ??
    (view.page && isCall(line) ? { kind: "chrome", weight: 1 } : null),
});
