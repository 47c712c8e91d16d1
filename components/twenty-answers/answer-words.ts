import type { Locale } from '../locale'

interface AnswerWords {
  question: string
  /** The label of the faces, for those who do not see them. */
  picture: (right: number, all: number) => string
  rate: (right: number, all: number) => string
  refuses: string
  /** A wrong answer, as the stand-in words it. */
  wrong: string
  again: string
  staged: string
}

export const words: Record<Locale, AnswerWords> = {
  'en': {
    question: 'Can I return boots I have worn?',
    picture: (right, all) => `${all} faces in a row: ${right} with a tick, ${all - right} with a cross.`,
    rate: (right, all) => `${right} of ${all}`,
    refuses: 'refuse, each in its own words:',
    wrong: '“Unworn shoes can be returned within 30 days.”',
    again: 'Twenty more',
    staged: 'Staged: the offline stand-in slips in 15 of 100. The counting is real.',
  },
  'pt-BR': {
    question: 'Tênis já usado pode ser trocado?',
    picture: (right, all) => `${all} rostos em fila: ${right} com um visto, ${all - right} com um xis.`,
    rate: (right, all) => `${right} de ${all}`,
    refuses: 'recusam, cada vez com outras palavras:',
    wrong: '“Tênis sem uso pode ser trocado em até 30 dias.”',
    again: 'Mais vinte',
    staged: 'Encenado: o substituto offline erra 15 em 100. A contagem é real.',
  },
}
