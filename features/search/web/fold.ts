// Text as it is compared: without accents, case and punctuation, so that "evenement" is "Événement" and "strasse" "Straße".

/** Letters that are not a plain letter with a mark. */
const spelled: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[œæßøđłı]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
