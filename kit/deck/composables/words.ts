import configs from '#slidev/configs'

/** The languages that the components speak. A deck names its own with `lang` in its headmatter. */
export type Locale = 'en' | 'pt-BR'

/** The deck's language, from its headmatter; English where it names none that the components speak. */
export function deckLocale(): Locale {
  return 'lang' in configs && configs.lang === 'pt-BR' ? 'pt-BR' : 'en'
}

/** A component's words in the deck's language. A word that one language lacks is a type error. */
export function useWords<Words>(words: Record<Locale, Words>): Words {
  return words[deckLocale()]
}
