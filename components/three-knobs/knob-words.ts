import type { Locale } from '../locale'

export const knobIds = ['prompt', 'retrieval', 'model'] as const
export type KnobId = typeof knobIds[number]

interface KnobWords {
  knobs: Record<KnobId, { name: string, when: string, change: string }>
  then: string
}

export const words: Record<Locale, KnobWords> = {
  'en': {
    knobs: {
      prompt: { name: 'Tweak the prompt', when: 'The right page was there; the answer ignored it.', change: 'instructions, examples' },
      retrieval: { name: 'Improve retrieval', when: 'The right page was not found.', change: 'chunks, search, ranking' },
      model: { name: 'Swap the model', when: 'Both are right; it is still too weak, slow or costly.', change: 'one name' },
    },
    then: 'One turn, then the same questions again',
  },
  'pt-BR': {
    knobs: {
      prompt: { name: 'Ajustar o prompt', when: 'A página certa estava lá; a resposta a ignorou.', change: 'instruções, exemplos' },
      retrieval: { name: 'Melhorar a recuperação', when: 'A página certa não foi achada.', change: 'chunks, busca, ranking' },
      model: { name: 'Trocar de modelo', when: 'Tudo em ordem, mas o modelo é fraco, lento ou caro.', change: 'um nome' },
    },
    then: 'Um giro, e as mesmas perguntas de novo',
  },
}
