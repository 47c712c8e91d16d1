/**
 * How the stand-in varies where a call asks for a temperature above 0: in other words, and now and then wrong. Staged:
 * the rates are these, at temperature 1, and not those of any model. The seed of the call decides; without one each
 * call takes the next.
 */
import { say } from './language.ts'
import { seeded } from '../ml/random.ts'

export const rates = { reworded: 0.5, wrong: 0.15 } as const

export interface Chance {
  /** Whether the rule that replies goes wrong this time. */
  slips: boolean
  /** The same answer, maybe in other words. */
  reword: (text: string) => string
}

const steady: Chance = { slips: false, reword: text => text }

let calls = 0

export function chance(temperature = 0, seed = calls++): Chance {
  if (temperature <= 0)
    return steady
  const random = seeded(Math.imul(seed + 1, 0x9E37_79B1))
  const draw = random() / Math.min(temperature, 2)
  const turn = turns[Math.floor(random() * turns.length)]!
  return {
    slips: draw < rates.wrong,
    reword: text => draw >= rates.wrong && draw < rates.wrong + rates.reworded ? turn(text) : text,
  }
}

/** One sentence said in other words: only what looks like one, never a label, a number or JSON. */
const turns = say({
  'en': ['Sorry: ', 'Our policy says: ', 'Thanks for asking. '],
  'pt-BR': ['Desculpe: ', 'Pela nossa política: ', 'Obrigado por perguntar. '],
}).map(start => (text: string) =>
  /^[\p{Lu}][^\n]*\s[^\n]*\.$/u.test(text) ? start + text : text)
