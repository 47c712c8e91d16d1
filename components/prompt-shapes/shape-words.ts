import type { Locale } from '../locale'

export const shapeIds = ['chain', 'react', 'parts'] as const
export type ShapeId = typeof shapeIds[number]

interface ShapeWords {
  shapes: Record<ShapeId, {
    name: string
    does: string
    /** The drawing for those who do not see it. */
    picture: string
  }>
}

export const words: Record<Locale, ShapeWords> = {
  'en': {
    shapes: {
      chain: { name: 'Chain of thought', does: 'Steps on paper: each one can be checked.', picture: 'A question, three steps one below the other, each with a tick, and an answer.' },
      react: { name: 'ReAct', does: 'Thought, action, observation, and again.', picture: 'A loop between a thought and a tool.' },
      parts: { name: 'Decomposition', does: 'Small questions, answered one by one.', picture: 'A question that parts into three small ones, which come together in an answer.' },
    },
  },
  'pt-BR': {
    shapes: {
      chain: { name: 'Chain of thought', does: 'Passos no papel: cada um se confere.', picture: 'Uma pergunta, três passos, um embaixo do outro, cada um com um visto, e uma resposta.' },
      react: { name: 'ReAct', does: 'Pensamento, ação, observação, e de novo.', picture: 'Um loop entre um pensamento e uma ferramenta.' },
      parts: { name: 'Decomposição', does: 'Perguntas pequenas, respondidas uma a uma.', picture: 'Uma pergunta que se abre em três pequenas, que se juntam em uma resposta.' },
    },
  },
}
