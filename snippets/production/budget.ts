/** A budget that stops: reserved before the call, for a request, a user and the whole day. */
import { cost } from '../lib/facts.ts'
import { fixed, say } from '../lib/language.ts'
import { fromArguments, type Parameters, type Values, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  request: { value: 0.1, min: 0.01, max: 1, step: 0.01 },
  user: { value: 0.5, min: 0.1, max: 10, step: 0.1 },
  day: { value: 50, min: 1, max: 500, step: 1 },
} satisfies Parameters

/** In US dollars. */
export type Limits = Values<typeof parameters>

/** What is spent: today, and by whom. */
export interface Purse { limits: Limits, day: number, users: Map<string, number> }

export const purse = (limits: Limits): Purse => ({ limits, day: 0, users: new Map() })

/** Less than nothing, where a call cost less than was reserved for it. */
export function add(purse: Purse, user: string, dollars: number): void {
  purse.day += dollars
  purse.users.set(user, (purse.users.get(user) ?? 0) + dollars)
}

// #region exceeded
const exceeded = (
  { limits, day, users }: Purse, user: string, most: number,
) => ({
  request: most > limits.request,
  user: (users.get(user) ?? 0) + most > limits.user,
  day: day + most > limits.day,
})
// #endregion

// #region reserve
export function reserve(
  purse: Purse, user: string, most: number,
) {
  const over = exceeded(purse, user, most)
  if (over.request) return 'request'
  if (over.user) return 'user'
  if (over.day) return 'day'
  add(purse, user, most)
  return 'ok'
}
// #endregion

export type Stop = 'request' | 'user' | 'day'

// #region shown
export const shown: Record<Stop, string> = say({
  'en': {
    request: 'Too long for me. A person will read it.',
    user: 'Enough for now. A person takes over.',
    day: 'I am out of service. Write to us.',
  },
  'pt-BR': {
    request: 'Longo demais para mim. Uma pessoa lê.',
    user: 'Por hoje chega. Uma pessoa continua.',
    day: 'Estou fora do ar. Escreva para nós.',
  },
})
// #endregion

/** Never less than what a call may cost: all that is sent, and the answer at its limit. */
// #region most
export const most = (inputTokens: number, maxOutputTokens: number) =>
  cost('gpt-6.1-sol', inputTokens, maxOutputTokens)
// #endregion

export const turns = 5000

/** An agent that never finds what it looks for, from the evening to the morning: 20,000 tokens a turn. */
export function night(limits: Limits): { calls: number, dollars: number, stop: Stop | undefined } {
  const spent = purse(limits)
  const reserved = most(20_000, 1000)
  for (let calls = 0; calls < turns; calls++) {
    const answer = reserve(spent, 'u-17', reserved)
    if (answer !== 'ok')
      return { calls, dollars: spent.day, stop: answer }
    add(spent, 'u-17', most(20_000, 300) - reserved)
  }
  return { calls: turns, dollars: spent.day, stop: undefined }
}

export function main(limits: Limits = valuesOf(parameters)) {
  const words = say({
    'en': { none: 'no budget', alert: 'alert only', one: 'a budget', calls: 'calls', shown: 'the user reads:' },
    'pt-BR': { none: 'sem limite', alert: 'só alerta', one: 'com limite', calls: 'vezes', shown: 'quem usa lê:' },
  })
  const line = (name: string, calls: string, dollars: string) => console.log(`${name.padEnd(12)} ${calls.padStart(5)} ${dollars.padStart(7)}`)
  line('', words.calls, 'US$')
  const free = night({ request: Infinity, user: Infinity, day: Infinity })
  line(`✗ ${words.none}`, String(free.calls), fixed(free.dollars, 2))
  line(`✗ ${words.alert}`, String(free.calls), fixed(free.dollars, 2))
  const held = night(limits)
  line(`✓ ${words.one}`, String(held.calls), fixed(held.dollars, 2))
  if (held.stop) {
    console.log(words.shown)
    console.log(`  ${shown[held.stop]}`)
  }
}

if (import.meta.main)
  main(fromArguments(parameters))
