/** Grounds on which white letters read well. */
const grounds = ['#1d4ed8', '#0f766e', '#15803d', '#b45309', '#6d28d9']

/** A new course's icon: its initial on a ground of its own, until somebody draws a better one. */
export function logo(title: string): string {
  const initial = Array.from(title.matchAll(/[\p{L}\p{N}]/gu), ([letter]) => letter.toUpperCase())[0] ?? '·'
  const ground = grounds[Array.from(title).reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % grounds.length]!
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="${ground}"/><text x="16" y="23" text-anchor="middle" font-family="Georgia, 'Times New Roman', serif" font-size="20" font-weight="700" fill="#ffffff">${initial}</text></svg>\n`
}
