/** The language in which a snippet prints: its deck's on a slide, `WORKSHOP_LANGUAGE` at home, English otherwise. */
export const languages = ['en', 'pt-BR'] as const

export type Language = typeof languages[number]

/** Set by who runs a snippet, before it is loaded. */
const given = (globalThis as { snippetLanguage?: string }).snippetLanguage
  ?? (typeof process === 'undefined' ? undefined : process.env.WORKSHOP_LANGUAGE)

export const language: Language = languages.find(known => known === given) ?? 'en'

/** What stands for that language among these. */
export const say = <Text>(texts: Record<Language, Text>): Text => texts[language]

/** A number with so many decimals, after the mark that the language puts before them. */
export const fixed = (value: number, decimals: number): string =>
  value.toLocaleString(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: false })
