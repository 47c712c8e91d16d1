import type { LanguageModelV4CallOptions, LanguageModelV4GenerateResult } from '@ai-sdk/provider'

/** A request, read from whichever of OpenAI's protocols it came in. */
export interface Exchange {
  model: string
  stream: boolean
  options: LanguageModelV4CallOptions
}

/** One of OpenAI's protocols: how a request is read, and an answer written. */
export interface Protocol {
  read: (body: unknown) => Exchange
  whole: (model: string, result: LanguageModelV4GenerateResult) => object
  /** The events of the stream, in order. */
  events: (model: string, result: LanguageModelV4GenerateResult) => object[]
}

/** The parts of an answer that both protocols send. */
export function partsOf({ content, finishReason, usage }: LanguageModelV4GenerateResult) {
  const text = content.flatMap(part => part.type === 'text' ? [part.text] : []).join('')
  return {
    text,
    pieces: text.match(/\s*\S+\s*?/g) ?? [],
    calls: content.flatMap(part => part.type === 'tool-call' ? [{ id: part.toolCallId, name: part.toolName, arguments: part.input }] : []),
    finish: finishReason.unified,
    input: usage.inputTokens.total ?? 0,
    output: usage.outputTokens.total ?? 0,
    cached: { cached_tokens: usage.inputTokens.cacheRead ?? 0, cache_write_tokens: usage.inputTokens.cacheWrite ?? 0 },
    thought: { reasoning_tokens: usage.outputTokens.reasoning ?? 0 },
  }
}

/** What both protocols say about caching and thinking, under names of their own. */
export const settings = (key: string | undefined, effort: string | undefined): Pick<LanguageModelV4CallOptions, 'providerOptions' | 'reasoning'> => ({
  ...(key && { providerOptions: { openai: { promptCacheKey: key } } }),
  ...(effort && { reasoning: effort as LanguageModelV4CallOptions['reasoning'] }),
})

/** A file part from a data URL. */
export function fileFromUrl(url: string) {
  const [mediaType, data] = url.replace(/^data:/, '').split(';base64,') as [string, string]
  return { type: 'file' as const, mediaType, data: { type: 'data' as const, data } }
}
