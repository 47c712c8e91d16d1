import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4GenerateResult, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { type Kind, readAsk } from './ask.ts'
import { readThroughCache } from './prompt-cache.ts'
import { type Reply, type Rule, rules } from './rules.ts'
import { thinkingTokens } from './thinking.ts'
import { countTokens } from './tokens.ts'
import { chance } from './vary.ts'

/** What the stand-in is, for whoever sees its answers. */
export const standInName = 'offline stand-in: rules over the given text, not a model'

/** Rules that snippets have added, the latest first. */
const taught: Rule[] = []

/** Adds rules before the stand-in's own: what it has to know for one snippet. A rule of the same name is replaced. */
export function teach(...more: Rule[]): void {
  for (const rule of more.toReversed()) {
    const known = taught.findIndex(({ name }) => name === rule.name)
    if (known >= 0)
      taught.splice(known, 1)
    taught.unshift(rule)
  }
}

/**
 * A language model for the SDK that answers by rules, no key and no network: same question, same answer, unless the
 * call asks for a temperature above 0, and then as vary.ts says.
 */
export function standIn(kind: Kind = 'fast', table?: Rule[]): LanguageModelV4 {
  const generate = (options: LanguageModelV4CallOptions): LanguageModelV4GenerateResult => {
    options.abortSignal?.throwIfAborted()
    const thought = thinkingTokens(readAsk(options, kind).text, options.reasoning)
    // Who has thought has done all the steps, as the smart one has.
    const ask = readAsk(options, thought > 0 ? 'smart' : kind)
    const { slips, reword } = chance(options.temperature, options.seed)
    const reply = firstReply(table ?? [...taught, ...rules], ask, slips)
    return toResult(reply.text && !ask.schema ? { ...reply, text: reword(reply.text) } : reply, options, thought)
  }
  return {
    specificationVersion: 'v4',
    provider: 'stand-in',
    modelId: `stand-in-${kind}`,
    supportedUrls: {},
    doGenerate: options => Promise.resolve(generate(options)),
    doStream: options => Promise.resolve({ stream: toStream(generate(options)) }),
  }
}

function firstReply(table: Rule[], ask: ReturnType<typeof readAsk>, slips: boolean): Reply {
  for (const rule of table) {
    const reply = (slips ? rule.slip?.(ask) : undefined) ?? rule.reply(ask)
    if (reply !== undefined)
      return typeof reply === 'string' ? { text: reply } : reply
  }
  throw new Error('No rule of the stand-in replied: the last one should reply to everything.')
}

/** @param thought tokens of thinking: they come first, and what they leave of the limit is for the answer. */
function toResult({ text = '', calls = [], refused }: Reply, options: LanguageModelV4CallOptions, thought: number): LanguageModelV4GenerateResult {
  const { prompt, maxOutputTokens = Infinity } = options
  const left = Math.max(0, maxOutputTokens - thought)
  const cut = countTokens(text) > left
  const said = cut ? text.slice(0, left * 4) : text
  const turn = prompt.length
  const reasoning = Math.min(thought, maxOutputTokens)
  const output = said || calls.length > 0 ? countTokens(said + JSON.stringify(calls)) : 0
  return {
    content: [
      ...(said ? [{ type: 'text' as const, text: said }] : []),
      ...calls.map(({ tool, input }, index) => ({
        type: 'tool-call' as const, toolCallId: `call-${turn}-${index + 1}`, toolName: tool, input: JSON.stringify(input),
      })),
    ],
    finishReason: { unified: refused ? 'content-filter' : calls.length > 0 ? 'tool-calls' : cut ? 'length' : 'stop', raw: undefined },
    usage: {
      inputTokens: readThroughCache(options),
      outputTokens: { total: output + reasoning, text: output, reasoning },
    },
    warnings: [],
  }
}

/** The same answer in pieces: a word at a time. */
function toStream({ content, finishReason, usage, warnings }: LanguageModelV4GenerateResult): ReadableStream<LanguageModelV4StreamPart> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue({ type: 'stream-start', warnings })
      for (const part of content) {
        if (part.type === 'text') {
          controller.enqueue({ type: 'text-start', id: 'text' })
          for (const delta of part.text.match(/\s*\S+\s*?/g) ?? [])
            controller.enqueue({ type: 'text-delta', id: 'text', delta })
          controller.enqueue({ type: 'text-end', id: 'text' })
        }
        else if (part.type === 'tool-call') {
          controller.enqueue({ type: 'tool-input-start', id: part.toolCallId, toolName: part.toolName })
          controller.enqueue({ type: 'tool-input-delta', id: part.toolCallId, delta: part.input })
          controller.enqueue({ type: 'tool-input-end', id: part.toolCallId })
          controller.enqueue(part)
        }
      }
      controller.enqueue({ type: 'finish', usage, finishReason })
      controller.close()
    },
  })
}
