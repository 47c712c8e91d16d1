import type { Locale } from '../locale'

interface WidthWords {
  cases: (count: string) => string
  old: (right: string) => string
  fresh: (right: string) => string
  overlap: string
  part: string
  /** A row for those who do not see it. */
  picture: (cases: string, old: string, fresh: string) => string
  note: string
}

export const words: Record<Locale, WidthWords> = {
  'en': {
    cases: count => `${count} cases`,
    old: right => `old prompt: ${right} right`,
    fresh: right => `new prompt: ${right} right`,
    overlap: 'they overlap: no proof',
    part: 'they part: the new one is better',
    picture: (cases, old, fresh) => `${cases}: the old prompt lies between ${old}, the new one between ${fresh}.`,
    note: 'Where the true rate lies, with 95% confidence (Wilson)',
  },
  'pt-BR': {
    cases: count => `${count} casos`,
    old: right => `prompt antigo: ${right} certos`,
    fresh: right => `prompt novo: ${right} certos`,
    overlap: 'se sobrepõem: nada provado',
    part: 'se separam: o novo é melhor',
    picture: (cases, old, fresh) => `${cases}: o prompt antigo fica entre ${old}, o novo entre ${fresh}.`,
    note: 'Onde está a taxa real, com 95% de confiança (Wilson)',
  },
}
