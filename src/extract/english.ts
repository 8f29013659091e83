/** True for English of any land, and where nobody could tell the language: most rules know no other. */
export const isEnglish = (language: string): boolean => language === "und" || /^en(?:-|$)/i.test(language);
