import type { Locale } from '../locale'
import type { Verdict } from './gate'

interface GateWords {
  evals: string
  canary: string
  cases: (cases: string, right: string) => string
  day: (day: number, share: string, toPerson: string, asked: string) => string
  gate: Record<Verdict, string>
  verdicts: Record<Verdict, string>
  everybody: string
  nobody: string
  right: string
  toPerson: string
  /** A bar, the gate and the small picture, for those who do not see them. */
  between: (low: string, high: string) => string
  shut: string
  open: string
  small: string
  names: readonly [string, string, string]
}

export const words: Record<Locale, GateWords> = {
  'en': {
    evals: 'Eval: 90% at least',
    canary: 'Canary: 4% at most',
    cases: (cases, right) => `${cases} cases, ${right} right`,
    day: (day, share, toPerson, asked) => `day ${day}, ${share}: ${toPerson} of ${asked}`,
    gate: { go: 'open', wait: 'shut', stop: 'shut' },
    verdicts: { go: 'go', wait: 'wait', stop: 'stop' },
    everybody: 'all',
    nobody: 'Nobody gets it.',
    right: 'right in the eval',
    toPerson: 'go to a person',
    between: (low, high) => `between ${low} and ${high}`,
    shut: 'The gate is shut.',
    open: 'The gate is open.',
    small: 'One person, then ten, then a hundred: the share of users that gets a release grows from 1 to 10 to 100%.',
    names: ['1%', '10%', '100%'],
  },
  'pt-BR': {
    evals: 'Eval: mínimo de 90%',
    canary: 'Canário: máximo de 4%',
    cases: (cases, right) => `${cases} casos, ${right} certos`,
    day: (day, share, toPerson, asked) => `dia ${day}, ${share}: ${toPerson} de ${asked}`,
    gate: { go: 'aberta', wait: 'fechada', stop: 'fechada' },
    verdicts: { go: 'segue', wait: 'espera', stop: 'para' },
    everybody: 'todos',
    nobody: 'Ninguém recebe.',
    right: 'certos no eval',
    toPerson: 'vão a uma pessoa',
    between: (low, high) => `entre ${low} e ${high}`,
    shut: 'A cancela está fechada.',
    open: 'A cancela está aberta.',
    small: 'Uma pessoa, depois dez, depois cem: a fração de usuários que recebe a versão vai de 1 a 10 e a 100%.',
    names: ['1%', '10%', '100%'],
  },
}
