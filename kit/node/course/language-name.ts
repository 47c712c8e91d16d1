/**
 * A language's name in itself, as one writes it alone: "Español". Its region is said where another of `among` differs in
 * that alone.
 */
export function languageName(language: string, among: readonly string[] = []): string {
  const { language: primary } = new Intl.Locale(language)
  const alone = among.every(other => other === language || new Intl.Locale(other).language !== primary)
  const name = named(alone ? primary : language, language)
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1)
}

/** And in English, for messages: "French". */
export function englishLanguageName(language: string): string {
  return named(language, 'en')
}

function named(language: string, speech: string): string {
  return new Intl.DisplayNames([speech], { type: 'language' }).of(language) ?? language
}
