import type { LanguageModelV4CallOptions, LanguageModelV4Message, LanguageModelV4Usage } from '@ai-sdk/provider'
import { figures } from './facts.ts'
import { countTokens } from './tokens.ts'

/** The beginnings of prompts that were sent under each key. */
const kept = new Map<string, Set<string>>()

/**
 * What of a prompt the stand-in reads from its cache and what it writes there, where the call names a key. As at a
 * provider the beginning has to be the same to the letter and long enough. Staged: it keeps whole messages, those
 * before the last one, for as long as the program runs.
 */
export function readThroughCache({ prompt, providerOptions }: LanguageModelV4CallOptions): LanguageModelV4Usage['inputTokens'] {
  const total = countTokens(JSON.stringify(prompt))
  const key = providerOptions?.openai?.promptCacheKey
  const beginning = JSON.stringify(prompt.slice(0, -1).map(withoutOptions))
  const tokens = countTokens(beginning)
  if (typeof key !== 'string' || tokens < figures.cacheMinimum.value)
    return { total, noCache: total, cacheRead: 0, cacheWrite: 0 }
  const known = kept.get(key) ?? new Set()
  const hit = known.has(beginning)
  kept.set(key, known.add(beginning))
  return { total, noCache: total - tokens, cacheRead: hit ? tokens : 0, cacheWrite: hit ? 0 : tokens }
}

const withoutOptions = ({ role, content }: LanguageModelV4Message) => ({ role, content })
