/** A canary: a small share of the users, always the same, and a stop rule written before. */
import { say } from '../lib/language.ts'
import { fromArguments, type Parameters, type Values, valuesOf } from '../lib/parameters.ts'
import { interval } from './eval-sample.ts'

export const parameters = {
  toPerson: { value: 0.02, min: 0, max: 0.2, step: 0.01 },
} satisfies Parameters

export const stages = [0.01, 0.1, 1]

/** FNV-1a into ten thousand places: the same user stands in the same place on every server, every day. */
function place(text: string): number {
  let hash = 0x811C_9DC5
  for (const byte of new TextEncoder().encode(text))
    hash = Math.imul(hash ^ byte, 0x0100_0193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x45D9_F3B)
  return ((hash ^ (hash >>> 15)) >>> 0) % 10_000
}

// #region sticky
export const gets = (
  user: string, share: number, release = 'v4',
) => place(`${release} ${user}`) < share * 10_000
// #endregion

export interface Seen { asked: number, toPerson: number }

// #region decide
export function decide(
  { asked, toPerson }: Seen, limit = 0.04,
) {
  const [low, high] =
    interval(toPerson, asked)
  if (low > limit)
    return 'stop'
  return high < limit ? 'go' : 'wait'
}
// #endregion

/** Twenty thousand conversations a day: what each stage sees in so many days, when a fixed share of them goes to a person. */
export const seen = (share: number, toPerson: number, days = 1): Seen => {
  const asked = Math.round(20_000 * share * days)
  return { asked, toPerson: Math.round(asked * toPerson) }
}

export interface Day extends Seen { share: number, verdict: ReturnType<typeof decide> }

/** One day after the other, until it has reached everybody, is taken back, or so many have passed. Who waits stays where it is. */
export function rollout(toPerson: number, limit: number, most: number): Day[] {
  const all: Day[] = []
  let [stage, days] = [0, 1]
  while (all.length < most) {
    const share = stages[stage]!
    const what = seen(share, toPerson, days)
    const verdict = decide(what, limit)
    all.push({ share, ...what, verdict })
    if (verdict === 'stop' || stage === stages.length - 1)
      break
    if (verdict === 'go')
      [stage, days] = [stage + 1, 1]
    else
      days++
  }
  return all
}

export function main({ toPerson }: Values<typeof parameters> = valuesOf(parameters)) {
  const words = say({
    'en': { limit: 'limit, set before: 4%', go: '✓ go', wait: '  wait', stop: '✗ stop', day: 'day' },
    'pt-BR': { limit: 'limite, dado antes: 4%', go: '✓ segue', wait: '  espera', stop: '✗ para', day: 'dia' },
  })
  console.log(words.limit)
  for (const [i, { share, asked, toPerson: handed, verdict }] of rollout(toPerson, 0.04, 7).entries()) {
    const day = `${words.day} ${i + 1} ${`${share * 100}%`.padStart(3)}`
    console.log(share === 1 ? day : `${day} ${`${handed}/${asked}`.padStart(8)} ${words[verdict]}`)
  }
}

if (import.meta.main)
  main(fromArguments(parameters))
