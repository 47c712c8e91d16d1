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

export function main({ toPerson }: Values<typeof parameters> = valuesOf(parameters)) {
  const words = say({
    'en': { limit: 'limit, set before: 4%', go: '✓ go', wait: '  wait', stop: '✗ stop', day: 'day' },
    'pt-BR': { limit: 'limite, dado antes: 4%', go: '✓ segue', wait: '  espera', stop: '✗ para', day: 'dia' },
  })
  console.log(words.limit)
  let day = 0
  for (const share of stages.slice(0, -1)) {
    for (let days = 1; days <= 3; days++) {
      const { asked, toPerson: handed } = seen(share, toPerson, days)
      const verdict = decide({ asked, toPerson: handed })
      console.log(`${words.day} ${++day} ${`${share * 100}%`.padStart(3)} ${`${handed}/${asked}`.padStart(8)} ${words[verdict]}`)
      if (verdict === 'stop')
        return
      if (verdict === 'go')
        break
    }
  }
  console.log(`${words.day} ${++day} 100%`)
}

if (import.meta.main)
  main(fromArguments(parameters))
