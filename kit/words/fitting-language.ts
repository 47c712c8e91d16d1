/**
 * Of some languages, as BCP 47 tags, the one that serves for another: itself, or else the first that differs in region
 * or script alone, `es` for `es-MX`.
 * @returns nothing where none does.
 */
export function fittingLanguage<Name extends string>(language: string, among: readonly Name[]): Name | undefined {
  const wanted = language.toLowerCase()
  const primary = (tag: string) => tag.toLowerCase().split('-')[0]
  return among.find(name => name.toLowerCase() === wanted) ?? among.find(name => primary(name) === primary(wanted))
}
