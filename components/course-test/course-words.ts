import type { Locale } from '../locale'

export const courseIds = ['runs', 'builds', 'checks', 'fails'] as const
export type CourseId = typeof courseIds[number]

interface CourseWords {
  leave: string
  stay: string
  questions: Record<CourseId, { asks: string, leave: string, stay: string }>
}

export const words: Record<Locale, CourseWords> = {
  'en': {
    leave: 'Leave when', stay: 'Stay when',
    questions: {
      runs: { asks: 'Does its code run?', leave: 'Its library has moved on', stay: 'Lab 1 runs today' },
      builds: { asks: 'What do I build?', leave: 'Twelve copies of theirs', stay: 'One thing of my own' },
      checks: { asks: 'Who checks it?', leave: 'Multiple choice', stay: 'A test, or a person' },
      fails: { asks: 'Does anything fail?', leave: 'Each demo works', stay: 'It measures errors and cost' },
    },
  },
  'pt-BR': {
    leave: 'Saia se', stay: 'Fique se',
    questions: {
      runs: { asks: 'O código roda?', leave: 'A biblioteca já mudou', stay: 'O lab 1 roda hoje' },
      builds: { asks: 'O que eu construo?', leave: 'Doze cópias do deles', stay: 'Uma coisa minha' },
      checks: { asks: 'Quem confere?', leave: 'Múltipla escolha', stay: 'Um teste ou uma pessoa' },
      fails: { asks: 'Alguma coisa falha?', leave: 'Toda demo dá certo', stay: 'Mede erros e custo' },
    },
  },
}
