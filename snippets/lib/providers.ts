import type { EmbeddingModelV4, Experimental_BatchV4 as BatchV4, LanguageModelV4 } from '@ai-sdk/provider'
import type { Kind } from './ask.ts'

export type Environment = Record<string, string | undefined>

/** A provider that the snippets can use instead of the stand-in. Its package is loaded with the first call. */
export interface Provider {
  name: string
  /** The variable that chooses it, by being set. */
  variable: string
  models: Record<Kind, string>
  embedding?: string
  load: (env: Environment) => Promise<{ chat: (id: string) => LanguageModelV4, embed?: (id: string) => EmbeddingModelV4, batch?: () => BatchV4 }>
}

/** In the order of preference: an address before a key, because somebody chose it for this machine. */
export const providers: Provider[] = [
  {
    name: 'a server that speaks the OpenAI protocol',
    variable: 'OPENAI_BASE_URL',
    models: { fast: 'gpt-6-luna', smart: 'gpt-6.1-sol' },
    embedding: 'text-embedding-3-small',
    async load(env) {
      const { createOpenAI } = await import('@ai-sdk/openai')
      const openai = createOpenAI({ baseURL: env.OPENAI_BASE_URL, apiKey: env.OPENAI_API_KEY ?? 'none' })
      return { chat: id => openai.chat(id), embed: id => openai.embeddingModel(id), batch: () => openai.experimental_batch() }
    },
  },
  {
    name: 'Ollama',
    variable: 'OLLAMA_BASE_URL',
    models: { fast: 'llama3.2', smart: 'llama3.2' },
    embedding: 'nomic-embed-text',
    async load(env) {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
      const address = env.OLLAMA_BASE_URL!.replace(/(\/v1)?\/*$/, '/v1')
      const ollama = createOpenAICompatible({ name: 'ollama', baseURL: address, supportsStructuredOutputs: true, includeUsage: true })
      return { chat: id => ollama.chatModel(id), embed: id => ollama.embeddingModel(id) }
    },
  },
  {
    name: 'OpenAI',
    variable: 'OPENAI_API_KEY',
    models: { fast: 'gpt-6-luna', smart: 'gpt-6.1-sol' },
    embedding: 'text-embedding-3-small',
    async load() {
      const { openai } = await import('@ai-sdk/openai')
      return { chat: id => openai(id), embed: id => openai.embeddingModel(id), batch: () => openai.experimental_batch() }
    },
  },
  {
    name: 'Anthropic',
    variable: 'ANTHROPIC_API_KEY',
    models: { fast: 'claude-haiku-5-5', smart: 'claude-sonnet-5-5' },
    async load() {
      const { anthropic } = await import('@ai-sdk/anthropic')
      return { chat: id => anthropic(id), batch: () => anthropic.experimental_batch() }
    },
  },
  {
    name: 'Google',
    variable: 'GOOGLE_GENERATIVE_AI_API_KEY',
    models: { fast: 'gemini-3.8-flash', smart: 'gemini-4-argon' },
    embedding: 'gemini-embedding-001',
    async load() {
      const { google } = await import('@ai-sdk/google')
      return { chat: id => google(id), embed: id => google.embeddingModel(id), batch: () => google.experimental_batch() }
    },
  },
]
