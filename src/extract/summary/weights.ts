/**
 * What each rule of the summary weighs, and the rest of its numbers. They were fitted on two sets of articles of two outlets together
 * and rounded.
 */
export const weights: Readonly<Record<string, number>> = {
  "summary/place": 1.5,
  "summary/repeated-words": 0.75,
  "summary/repeated-pairs": 0.6,
  "summary/forward-likeness": 0.6,
  "summary/lead-words": 0.4,
  "summary/names": 0.2,
  "summary/new-names": 0.2,
  "summary/title-words": 0.3,
  "summary/number": 0.2,
  "summary/date": 0.1,
  "summary/quotation": -0.6,
  "summary/question": -0.4,
  "summary/own-voice": -0.5,
  "summary/opening-pronoun": -0.1,
  "summary/carrying-on": -0.1,
  "summary/source": -0.5,
  "summary/over-long": -0.1,
};

/** What the share of its terms that the summary has already takes from a sentence. */
export const repetitionWeight = 0.5;

/** What it takes from a sentence to leave the summary fifty words away from its budget. */
export const distanceWeight = 0.4;

/** A sentence that shares so much of its terms with a chosen one says the same. */
export const sameShare = 0.75;

/** Words of a summary where nobody asks for more or less: it is full with `enough` and never longer than `most`. */
export const usualWords = { enough: 53, most: 82 } as const;
