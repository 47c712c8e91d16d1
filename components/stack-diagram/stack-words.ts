import type { Accent } from 'slidev-addon-workshop/composables/accent'
import type { Locale } from '../locale'

/** The layers of the stack, top to bottom: the order in which data flows through them. */
export const layerIds = ['llm-apis', 'frameworks', 'vector-databases', 'application'] as const

export type LayerId = typeof layerIds[number]

/** Whose colour a layer has: the models and the engineer have one in the course, what lies between has ink. */
export const colourOf: Record<LayerId, Accent> = {
  'llm-apis': 'foundation-models',
  'frameworks': 'ink',
  'vector-databases': 'ink',
  'application': 'ai-engineer',
}

interface LayerWords {
  name: string
  /** What the layer is for, in one sentence that fits on one line of the stage. */
  role: string
  examples: string
}

interface StackWords {
  layers: Record<LayerId, LayerWords>
  /** Products come and go: the names are dated. */
  dated: string
  /** What the drawing shows, for those who do not see it. */
  picture: string
  /** What the arrows mean. */
  flow: string
}

export const words: Record<Locale, StackWords> = {
  'en': {
    layers: {
      'llm-apis': {
        name: 'LLM APIs',
        role: 'The brains: text goes in, text comes out.',
        examples: 'OpenAI, Anthropic, Google',
      },
      'frameworks': {
        name: 'Frameworks',
        role: 'They chain calls, manage memory, connect tools.',
        examples: 'LangChain, Vercel AI SDK, LlamaIndex',
      },
      'vector-databases': {
        name: 'Vector databases',
        role: 'They keep embeddings for semantic search, key to RAG.',
        examples: 'Pinecone, Chroma, Weaviate',
      },
      'application': {
        name: 'Your application',
        role: 'Where everything meets, and people use it.',
        examples: 'a chatbot, a copilot, an agent',
      },
    },
    dated: 'Product examples, as of 2026',
    picture: 'Four sheets, one above the other. Data flows down through them: from LLM APIs to frameworks, from frameworks to vector databases, from vector databases to your application.',
    flow: 'Data flow',
  },
  'pt-BR': {
    layers: {
      'llm-apis': {
        name: 'APIs de LLM',
        role: 'O cérebro: entra texto, sai texto.',
        examples: 'OpenAI, Anthropic, Google',
      },
      'frameworks': {
        name: 'Frameworks',
        role: 'Encadeiam chamadas, gerenciam memória, conectam ferramentas.',
        examples: 'LangChain, Vercel AI SDK, LlamaIndex',
      },
      'vector-databases': {
        name: 'Bancos vetoriais',
        role: 'Guardam embeddings para a busca semântica do RAG.',
        examples: 'Pinecone, Chroma, Weaviate',
      },
      'application': {
        name: 'Sua aplicação',
        role: 'Onde tudo se encontra e chega a quem usa.',
        examples: 'um chatbot, um copiloto, um agente',
      },
    },
    dated: 'Exemplos de produtos, em 2026',
    picture: 'Quatro folhas, uma sobre a outra. Os dados descem por elas: das APIs de LLM para os frameworks, dos frameworks para os bancos vetoriais, dos bancos vetoriais para a sua aplicação.',
    flow: 'Fluxo de dados',
  },
}
