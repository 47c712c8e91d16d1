/** The road of a call as it is drawn: pixels of a box of 868 x 252, the shop's side above, the provider's below. */
export const stations = ['built', 'sent', 'queued', 'first', 'streaming', 'parsed', 'validated', 'logged'] as const
export type Station = typeof stations[number]

/** How a call ends otherwise, in the order of the road. */
export const endings = ['limit', 'gone', 'silent', 'refused', 'cut', 'broken', 'untrue'] as const
export type Ending = typeof endings[number]

export const width = 868
export const height = 386
export const road = { width, height: 252 }

export interface Spot { x: number, y: number }

const shop = 62
const provider = 190

export const spots: Record<Station, Spot> = {
  built: { x: 154, y: shop },
  sent: { x: 262, y: shop },
  queued: { x: 316, y: provider },
  first: { x: 428, y: provider },
  streaming: { x: 540, y: provider },
  parsed: { x: 594, y: shop },
  validated: { x: 706, y: shop },
  logged: { x: 818, y: shop },
}

/** Whose side a station is on. */
export const atProvider = (station: Station): boolean => spots[station].y === provider

export const radius = 17

/** The road from each station to the next; the first one has none. */
export const ways: Record<Exclude<Station, 'built'>, string> = {
  sent: `M154 ${shop}H262`,
  queued: `M262 ${shop}C320 ${shop} 258 ${provider} 316 ${provider}`,
  first: `M316 ${provider}H428`,
  streaming: `M428 ${provider}H540`,
  parsed: `M540 ${provider}C598 ${provider} 536 ${shop} 594 ${shop}`,
  validated: `M594 ${shop}H706`,
  logged: `M706 ${shop}H818`,
}

interface Turn {
  at: Station
  /** Where it goes from there: asked for again, or to a person. */
  to: 'sent' | 'logged'
}

export const turns: Record<Ending, Turn> = {
  limit: { at: 'queued', to: 'sent' },
  gone: { at: 'queued', to: 'sent' },
  silent: { at: 'first', to: 'sent' },
  refused: { at: 'streaming', to: 'logged' },
  cut: { at: 'streaming', to: 'sent' },
  broken: { at: 'parsed', to: 'sent' },
  untrue: { at: 'validated', to: 'logged' },
}

/** The way that a call takes from where it leaves the road, with the head of its arrow. */
export function turn(ending: Ending): { line: string, head: string } {
  const { at, to } = turns[ending]
  const { x, y } = spots[at]
  if (to === 'logged') {
    return at === 'validated'
      ? { line: 'M718 78C738 104 776 104 798 84', head: 'M808 74l-16 3l9 11z' }
      : { line: 'M558 190H742C796 190 818 150 818 96', head: 'M818 82l-8 15h16z' }
  }
  if (at === 'parsed')
    return { line: 'M582 48C548 14 310 14 280 42', head: 'M271 50l5 -15l10 10z' }
  const rise = x === spots.queued.x ? 326 : x
  return { line: `M${x} ${y - radius - 3}C${rise} 118 286 128 268 92`, head: 'M264 81l-4 16l14 -4z' }
}

/** The stations that a call has passed when it ends so. */
export const passed = (ending: Ending): number => stations.indexOf(turns[ending].at) + 1
