import type { Locale } from '../locale'

/** From the ground up, as one builds. */
export const partIds = ['infrastructure', 'data', 'prompts', 'integration'] as const
export type PartId = typeof partIds[number]

interface HouseWords {
  parts: Record<PartId, { name: string, good: string, example: string }>
  /** The house, for those who do not see it. */
  picture: string
}

export const words: Record<Locale, HouseWords> = {
  'en': {
    parts: {
      infrastructure: { name: 'AI infrastructure', good: 'robust, scalable, efficient systems', example: 'containers, queues' },
      data: { name: 'Data, model operations', good: 'prepared texts, embeddings that find, many kinds of models', example: 'Chroma, Ollama' },
      prompts: { name: 'Prompting strategies', good: 'advanced prompts, tested', example: 'LangChain' },
      integration: { name: 'Model integration', good: 'models as APIs, inside your software', example: 'FastAPI' },
    },
    picture: 'A house: infrastructure is its foundation, data and prompts are its rooms, integration is its roof. The shop’s assistant lives in it, the architect stands at the door.',
  },
  'pt-BR': {
    parts: {
      infrastructure: { name: 'Infraestrutura de IA', good: 'sistemas robustos, escaláveis, eficientes', example: 'containers, filas' },
      data: { name: 'Dados, operação de modelos', good: 'textos limpos, embeddings que acham, vários modelos', example: 'Chroma, Ollama' },
      prompts: { name: 'Estratégias de prompt', good: 'prompts avançados e testados', example: 'LangChain' },
      integration: { name: 'Integração de modelos', good: 'modelos viram APIs no seu software', example: 'FastAPI' },
    },
    picture: 'Uma casa: a infraestrutura é o alicerce, dados e prompts são os cômodos, a integração é o telhado. O assistente da loja mora nela, e quem fez a planta está à porta.',
  },
}
