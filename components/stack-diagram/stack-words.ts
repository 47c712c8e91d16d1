import type { Accent } from 'slidev-addon-workshop/composables/accent'
import type { Locale } from '../locale'

/** The layers of the stack from the model up to your application: the order in which data flows to your user. */
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
  /** What the layer is for, in one sentence of two lines at most. */
  role: string
  examples: string
}

interface StackWords {
  layers: Record<LayerId, LayerWords>
  /** Products come and go: the names are dated. */
  dated: string
  /** What the drawing shows, for those who do not see it. */
  picture: string
  /** What the arrows mean, for the whole width. */
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
    dated: 'Examples of 2026',
    picture: 'Four sheets, one on the other. At the foot LLM APIs, on them frameworks, on these vector databases, on top your application. A question runs down through them, and data flows up, from LLM APIs through frameworks and vector databases to your application.',
    flow: 'Question down, data up',
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
        role: 'Guardam embeddings para a busca semântica, base de quase todo RAG.',
        examples: 'Pinecone, Chroma, Weaviate',
      },
      'application': {
        name: 'Sua aplicação',
        role: 'Onde tudo se encontra e chega a quem usa.',
        examples: 'um chatbot, um copiloto, um agente',
      },
    },
    dated: 'Exemplos de 2026',
    picture: 'Quatro folhas, uma sobre a outra. Na base, as APIs de LLM; sobre elas, os frameworks; depois, os bancos vetoriais; no topo, a sua aplicação. A pergunta desce por elas, e os dados sobem: das APIs de LLM, pelos frameworks e pelos bancos vetoriais, até a sua aplicação.',
    flow: 'A pergunta desce, os dados sobem',
  },
}
