import { advertisement } from "./advertisement.ts";
import { authorNote } from "./author-note.ts";
import { bareMark } from "./bare-mark.ts";
import { byline } from "./byline.ts";
import { commentBox } from "./comment-box.ts";
import { contactLine } from "./contact-line.ts";
import { cookieNotice } from "./cookie-notice.ts";
import { dateLine } from "./date-line.ts";
import { legalNotice } from "./legal-notice.ts";
import type { Line } from "./line.ts";
import type { Judged, LineRule, View } from "./line-rule.ts";
import { mediaPlayer } from "./media-player.ts";
import { navigation } from "./navigation.ts";
import { newsletterBox } from "./newsletter-box.ts";
import { paywallStub } from "./paywall-stub.ts";
import { photoCredit } from "./photo-credit.ts";
import { pointer } from "./pointer.ts";
import { readingTime } from "./reading-time.ts";
import { relatedLinks } from "./related-links.ts";
import { reportingCredit } from "./reporting-credit.ts";
import { isStamp } from "./scraped-page.ts";
import { shareRow } from "./share-row.ts";
import { tagRow } from "./tag-row.ts";
import { tickerLine } from "./ticker-line.ts";
import { webAddress } from "./web-address.ts";

/** The rules that judge a line by itself; the first that has something to say decides. */
export const lineRules: readonly LineRule[] = [
  tickerLine,
  webAddress,
  bareMark,
  pointer,
  reportingCredit,
  byline,
  dateLine,
  readingTime,
  photoCredit,
  cookieNotice,
  commentBox,
  newsletterBox,
  paywallStub,
  shareRow,
  relatedLinks,
  advertisement,
  tagRow,
  legalNotice,
  authorNote,
  contactLine,
  mediaPlayer,
  navigation,
];

const none: readonly LineRule[] = [];
/** The rules that a line of plain text is judged by whose words and marks give no reason. */
const frontRules: readonly LineRule[] = [byline, dateLine];
/** The rules that hold anywhere in plain text. */
const behindRules: readonly LineRule[] = lineRules.filter((rule) => !frontRules.includes(rule));

/** In plain text bylines and dates of publication stand before the second paragraph, or among the first lines if a date with a time is one of them. */
export const plainFront = 14;

/** What the rules say of each line; null where none has something to say. */
export function judge(lines: readonly Line[], view: View): (Judged | null)[] {
  const first = lines.findIndex((line) => line.prose);
  const second = lines.findIndex((line, at) => at > first && line.prose);
  const stamped = lines.slice(0, plainFront).some((line) => line.size < 120 && isStamp(line));
  const front = view.page
    ? lines.length
    : stamped
      ? plainFront
      : Math.min(plainFront, second >= 0 ? second : first < 0 ? plainFront : first);
  return lines.map((line, at) => {
    if (line.size > 600) return null;
    const quiet = line.quiet && !view.page;
    const rules = at < front ? (quiet ? frontRules : lineRules) : quiet ? none : behindRules;
    for (const rule of rules) {
      const judgement = rule.judge(line, at, view);
      if (judgement !== null) return { ...judgement, rule: rule.id };
    }
    return null;
  });
}
