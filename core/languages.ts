/** The languages of the product: interface, mails, checks and full-text search know each of them. */
export const languages = ['fr', 'en', 'de', 'pt'] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);
