import { lineRule } from "./line.ts";

const opening =
  /^[\W_]{0,5}(?:sign up (?:for|to|here|now|today|below)|sign in|log in|subscribe (?:to|now|here|today|for)|follow (?:us|me|our|the|him|her|\S{2,30} (?:on|at))\b.{0,80}(?:twitter|facebook|instagram|youtube|tiktok|linkedin|google news|whatsapp|telegram|social)|like this (?:story|article|post)|share this|share on|click here|click to|tap here|download (?:our|the) (?:\S{1,20} )?app|get (?:the|our) (?:latest|best|free|day|morning|daily|app)|get (?:real-time|access|more) |(?:read|open|view) (?:this|the) (?:story|article|post|page|e-?mail) in (?:our|the|your) (?:app|browser)\b|join (?:our|the) (?:\S{1,20} ){0,2}(?:newsletter|channel|group|whatsapp|telegram|list|community|conversation)|stay (?:up to date|tuned|connected|informed)|be sure to (?:visit|follow|subscribe)|support (?:us|our)|have (?:a|you got a) (?:story|tip|news)|do you have a (?:story|tip|question)|got a (?:story|tip)|this (?:article|story|post|content) (?:contains affiliate|may contain affiliate|was originally published|originally appeared|first appeared|is part of)|we (?:may earn|earn a|use income|independently select)|add (?:us )?as a (?:preferred|reliable)|comments? (?:are|is) closed|leave a (?:comment|reply)|hat ihnen dieser artikel|an dieser stelle (?:finden|befindet|wird)|empfohlener (?:redaktioneller|externer) inhalt|externer inhalt|dieses element stammt|werbung und tracking|wir benötigen ihre zustimmung|mit ihrer zustimmung|this content is (?:hosted|provided) by|we (?:use|value) (?:cookies|your privacy)|by clicking |by (?:signing|subscribing)|jetzt (?:abonnieren|anmelden|lesen)|newsletter|abonnez-vous|inscrivez-vous|suivez-nous|suscríbe|síguenos|síguelo|apúntate|inscreva-se|assine|siga |iscriviti|seguici|abonnér|følg oss|följ oss|volg ons|zapisz się|obserwuj|подпис|следите за|подпишитесь|abone ol|takip ed)/i;

/** "Ready to begin? Get in touch today": with a link. */
const question =
  /^[\W_]{0,5}(?:ready to|want to|looking (?:for|to)|need|interested in|curious)\b[^?]{3,120}\?.{0,160}\b(?:here|today|now|touch|contact|call|started|demo|trial|touch|free)\b/i;

/** What buttons say that the list of site words, in which it is the name of a menu, does not settle. */
const button =
  /^[\W_]{0,5}(?:by|written by|edited by|reviewed by|posted by|published|updated|author|close|loading\W{0,3}|subscribe|sign up|log ?in|register|menu|search|next|previous|back|top|back to top|buy now|shop now|add now|check price(?: on \w+)?|get started|start (?:now|(?:your|a) free trial)|book now|view (?:gallery|more|all|this figure|images?)|see (?:gallery|more|all)|show (?:all|caption|more(?: (?:updates|posts|comments|results|entries))?)|hide(?: caption)?|load more|enlarge(?: image)?|expand|skip|or|more info|voltar|zurück)[\W_]{0,5}$/i;

const within =
  /(?:\b(?:tweet|post) may have been deleted|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|opens? in (?:a )?new (?:window|tab)|your (?:e-?mail|email) address will not|terms (?:of (?:use|service)|and conditions) (?:and|\|)|privacy policy (?:and|\|)|unsubscribe at any time|javascript is (?:disabled|required)|please enable (?:javascript|cookies)|cookie (?:policy|settings))/i;

/** What says where it stands what it is for: comments and letters to write, a channel or a live blog to follow, earnings by links, a subscription. */
const telling = [
  [/\bin the comments? ?(?:section )?below\b|\bcomments below\b|\b(?:whatsapp|telegram)-kanal\b/i],
  [/\b(?:we|I|may)(?: \w{1,12}){0,4} (?:earn|receive|make|get) an? (?:\w{1,12} ){0,2}commission\b/i],
  [
    /\b(?:post|article|page|site|story|guide|review|blog)(?: may)? (?:contain|include|use)s?(?: \w{1,12}){0,4} affiliate links?\b/i,
  ],
  [
    /\b(?:finden|lesen|sehen) sie\b/i,
    /\b(?:in|auf) unsere[mr] (?:(?:live|news)-?(?:blog|ticker)|ticker|themenseite)\b/i,
  ],
  [/\b(?:follow|read|see)\b/i, /\b(?:in|on) our live ?blog\b/i],
  [/\b(?:suivez|retrouvez)\b/i, /\bdans notre (?:direct|live)\b/i],
  [/\baffiliate (?:links|ones)\b/i, /\blinks\b/i, /\bare\b/i],
  [/\bletters?(?: to the editor|@)/i, /\b(?:hear (?:what|from) you|send|submit|e-?mail|write to)\b/i],
  [/^get access to\b/i, /\bsubscri(?:ption|be)/i],
] as const;

/** One of these stands in each of them, and in few other lines. */
const signs = [
  "ffiliate",
  "ommission",
  "omments",
  "anal",
  "blog",
  "icker",
  "hemenseite",
  "dans notre",
  "etter",
  "ubscri",
];

const tells = (text: string): boolean =>
  signs.some((sign) => text.includes(sign)) && telling.some((words) => words.every((each) => each.test(text)));

/** A newsletter, and what to do to get it. */
const letter = /\bnewsletters?\b/i;
const toGet =
  /\b(?:sign(?:ing)? up|subscribe|inbox|delivered|register|anmelden|abonnieren|abonniere|postfach|inscrivez|abonnez|boîte mail|suscríb\w{1,6}|correo|iscriviti|assine|cadastre)\b/i;

/** A line that asks the reader to subscribe, follow, share, buy or allow something, or a button's words. */
export const callLine = lineRule({
  id: "html/call-line",
  summary: "A line that asks the reader to subscribe, follow, share, buy or allow something, or a button's words.",
  judges: ({ block }) =>
    (block.text.length < 420 &&
      block.kind !== "list-item" &&
      (tells(block.text) || (letter.test(block.text) && toGet.test(block.text)))) ||
    (block.text.length < 300 &&
      (opening.test(block.text) ||
        (block.text.length < 90 && block.linked > 0 && question.test(block.text)) ||
        (block.text.length < 60 && button.test(block.text)) ||
        (block.text.length < 200 && within.test(block.text)))),
  examples: [
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>[Be sure to subscribe to it]</p>",
    },
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>[Some of the links on this page are affiliate links, for which we are paid where you buy.]</p><p>[Our newsletter has it all, delivered to your inbox.]</p>",
    },
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>Sign language was used in court.</p><p>The newsletter of the harbour office has come out since 1911.</p>",
    },
  ],
});
