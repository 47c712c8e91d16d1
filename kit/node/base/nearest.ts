import { closest, distance } from 'fastest-levenshtein'

/** The name that somebody may have meant, where one is near enough: one letter off in three, three at most; or the same letters in another order. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const all = Array.from(names)
  if (all.length === 0)
    return undefined
  const best = closest(name.toLowerCase(), all.map(each => each.toLowerCase()))
  const far = distance(name.toLowerCase(), best)
  return far <= Math.min(3, Math.max(1, Math.floor(name.length / 3))) || far === 2 && isShuffled(name.toLowerCase(), best) ? all.find(each => each.toLowerCase() === best) : undefined
}

/** `veiw` and `view`. */
function isShuffled(a: string, b: string): boolean {
  return Array.from(a).sort().join('') === Array.from(b).sort().join('')
}
