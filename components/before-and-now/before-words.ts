import type { Locale } from '../locale'

export const times = ['before', 'now'] as const
export type Time = typeof times[number]

interface BeforeWords {
  times: Record<Time, {
    name: string
    /** Who, with what and on which machines, in the order of the drawing. */
    needs: readonly [string, string, string]
    /** The drawing for those who do not see it. */
    picture: string
    scarce: string
  }>
  inShortSupply: string
}

export const words: Record<Locale, BeforeWords> = {
  'en': {
    times: {
      before: { name: 'Before 2023', needs: ['an ML team', 'training data to collect', 'heavy infrastructure'], picture: 'Six people, three piles of sheets and three racks of servers.', scarce: 'a way in' },
      now: { name: 'Now', needs: ['one developer', 'no data to start', 'one API call to a frontier model'], picture: 'One person, one arrow, one model.', scarce: 'people who do it right' },
    },
    inShortSupply: 'Scarce:',
  },
  'pt-BR': {
    times: {
      before: { name: 'Antes de 2023', needs: ['um time de ML', 'dados de treino a coletar', 'infraestrutura pesada'], picture: 'Seis pessoas, três pilhas de folhas e três racks de servidores.', scarce: 'uma porta de entrada' },
      now: { name: 'Agora', needs: ['uma pessoa que programa', 'sem dados para começar', 'uma chamada de API a um modelo de fronteira'], picture: 'Uma pessoa, uma seta, um modelo.', scarce: 'gente que faça direito' },
    },
    inShortSupply: 'O que falta:',
  },
}
