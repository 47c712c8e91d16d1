/** Words in lower case, joined by hyphens: `Où est l'été ?` gives `ou-est-l-ete`. */
export function slugOf(text: string, words = Infinity): string {
  const all = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? []
  return all.slice(0, words).join('-')
}
