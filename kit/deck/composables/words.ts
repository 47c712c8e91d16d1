import configs from '#slidev/configs'
import { fittingLanguage } from '../../words/fitting-language'

/** The deck's language, as `lang` in its headmatter names it. */
export function deckLocale(): string {
  return 'lang' in configs && typeof configs.lang === 'string' ? configs.lang : 'en'
}

/**
 * A component's words in the deck's language; in English, or else in the first that they are given in, where they lack it.
 * @param words by language. Typed as `Record<'en' | 'es', Words>` with the course's languages, a missing one is an error.
 */
export function useWords<Words>(words: Readonly<Record<string, Words>>): Words {
  const languages = Object.keys(words)
  return words[fittingLanguage(deckLocale(), languages) ?? fittingLanguage('en', languages) ?? languages[0]!]!
}
