import type { EmbeddingModelV4, Experimental_BatchV4 as BatchV4, LanguageModelV4 } from '@ai-sdk/provider'
import type { Kind } from './ask.ts'
import { type Environment, type Provider, providers } from './providers.ts'
import { standInBatch } from './stand-in-batch.ts'
import { standInEmbedding, standInEmbeddingName } from './stand-in-embedding.ts'
import { standIn, standInName } from './stand-in-model.ts'

/**
 * The model of a snippet: the offline stand-in, or the provider whose key or address the environment holds.
 * `MODEL_FAST` and `MODEL_SMART` name other models than those in `providers.ts`.
 */
export function model(kind: Kind = 'fast'): LanguageModelV4 {
  const env = environment()
  const provider = chosen(env)
  if (!provider) {
    announce(`model ${standInName}`)
    return standIn(kind)
  }
  const id = env[`MODEL_${kind.toUpperCase()}`] ?? provider.models[kind]
  announce(`model ${id}, ${provider.name}`)
  return lazyModel(provider.name, id, async () => (await provider.load(env)).chat(id))
}

/** The embedding of a snippet, chosen as the model is; `MODEL_EMBEDDING` names another. */
export function embedding(): EmbeddingModelV4 {
  const env = environment()
  const provider = chosen(env)
  if (!provider?.embedding) {
    announce(`embedding ${standInEmbeddingName}`)
    return standInEmbedding()
  }
  const id = env.MODEL_EMBEDDING ?? provider.embedding
  announce(`embedding ${id}, ${provider.name}`)
  return lazyEmbedding(provider.name, id, async () => (await provider.load(env)).embed!(id))
}

/** The batches of a snippet, chosen as the model is, with the model's name; the stand-in's where a provider has none. */
export async function batches(kind: Kind = 'fast'): Promise<{ provider: BatchV4, name: string }> {
  const env = environment()
  const provider = chosen(env)
  const batch = (await provider?.load(env))?.batch
  if (!provider || !batch) {
    announce(`model ${standInName}`)
    return { provider: standInBatch(), name: `stand-in-${kind}` }
  }
  const name = env[`MODEL_${kind.toUpperCase()}`] ?? provider.models[kind]
  announce(`model ${name}, in batches, ${provider.name}`)
  return { provider: batch(), name }
}

/** In a browser there is no environment, and so the stand-in. */
const environment = (): Environment => typeof process === 'undefined' ? {} : process.env

const chosen = (env: Environment): Provider | undefined => providers.find(({ variable }) => env[variable])

const announced = new Set<string>()

/** Says once on stderr what answers. */
function announce(what: string): void {
  if (!announced.has(what))
    console.error(`[${what}]`)
  announced.add(what)
}

/** A model whose package is loaded with its first call. */
function lazyModel(provider: string, modelId: string, load: () => Promise<LanguageModelV4>): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider,
    modelId,
    get supportedUrls() { return load().then(({ supportedUrls }) => supportedUrls) },
    doGenerate: async options => (await load()).doGenerate(options),
    doStream: async options => (await load()).doStream(options),
  }
}

function lazyEmbedding(provider: string, modelId: string, load: () => Promise<EmbeddingModelV4>): EmbeddingModelV4 {
  return {
    specificationVersion: 'v4',
    provider,
    modelId,
    get maxEmbeddingsPerCall() { return load().then(({ maxEmbeddingsPerCall }) => maxEmbeddingsPerCall) },
    get supportsParallelCalls() { return load().then(({ supportsParallelCalls }) => supportsParallelCalls) },
    doEmbed: async options => (await load()).doEmbed(options),
  }
}
