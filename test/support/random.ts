/** Numbers that look random and are the same for a seed (mulberry32), so that what has failed can be run again. */
export interface Random {
  /** A whole number from 0 to below `count`. */
  below: (count: number) => number
  pick: <Item>(items: readonly Item[]) => Item
  /** True so often: 0.2 is one time in five. */
  chance: (share: number) => boolean
}

export function seeded(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    below: count => Math.floor(next() * count),
    pick: items => items[Math.floor(next() * items.length)]!,
    chance: share => next() < share,
  }
}
