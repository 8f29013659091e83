import { advertisement } from "./advertisement.ts";
import { aside } from "./aside.ts";
import { authorBox } from "./author-box.ts";
import { byline } from "./byline.ts";
import { caption } from "./caption.ts";
import { type ChromeRule, chromeTable } from "./chrome.ts";
import { comments } from "./comments.ts";
import { cookieNotice } from "./cookie-notice.ts";
import { footer } from "./footer.ts";
import { form } from "./form.ts";
import { hidden } from "./hidden.ts";
import { mediaPlayer } from "./media-player.ts";
import { navigation } from "./navigation.ts";
import { newsletter } from "./newsletter.ts";
import { paywall } from "./paywall.ts";
import { related } from "./related.ts";
import { shareRow } from "./share-row.ts";
import { tags } from "./tags.ts";
import { teaser } from "./teaser.ts";
import { widget } from "./widget.ts";

/** The rules that leave elements out, in the order in which they are asked. */
export const chromeRules: readonly ChromeRule[] = [
  hidden,
  cookieNotice,
  comments,
  advertisement,
  navigation,
  shareRow,
  newsletter,
  related,
  teaser,
  paywall,
  authorBox,
  caption,
  mediaPlayer,
  byline,
  tags,
  aside,
  footer,
  form,
  widget,
];

/** The same, indexed by what calls them up. */
export const chromeRulesTable = chromeTable(chromeRules);
