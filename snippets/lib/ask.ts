import type { JSONSchema7, LanguageModelV4CallOptions, LanguageModelV4FilePart, LanguageModelV4FunctionTool, LanguageModelV4ToolChoice, LanguageModelV4ToolResultOutput } from '@ai-sdk/provider'

/** `fast` and `smart`: the two models that the snippets choose from. */
export type Kind = 'fast' | 'smart'

/** What a rule gets to see: a call, read by its structure and not understood. */
export interface Ask {
  kind: Kind
  /** Everything that people wrote: system prompt and user messages. */
  text: string
  /** The same without what stands in tags: only this is read as instruction. */
  instructions: string
  /** The last user message, without what stands in tags. */
  question: string
  /** What stands in `<tag>…</tag>`, in order. */
  blocks: { tag: string, text: string }[]
  /** What the user answered to the model's last answer, where there was one. */
  complaint?: string
  /** Images, sounds and other files of the last user message. */
  files: { mediaType: string, bytes: number }[]
  /** The tools that it may call. */
  tools: LanguageModelV4FunctionTool[]
  /** Whether it has to call one. */
  mustCall: boolean
  /** What the tools returned since the last user message. */
  results: { tool: string, output: string }[]
  /** The JSON schema that the answer has to follow. */
  schema?: JSONSchema7
}

/** Reads a call to the model. */
export function readAsk(options: LanguageModelV4CallOptions, kind: Kind): Ask {
  const { prompt, tools = [], responseFormat, toolChoice } = options
  const system = prompt.flatMap(message => message.role === 'system' ? [message.content] : [])
  const users = prompt.flatMap(message => message.role === 'user' ? [message.content] : [])
  const said = users.map(parts => parts.flatMap(part => part.type === 'text' ? [part.text] : []).join('\n'))
  const last = prompt.findLastIndex(message => message.role === 'user')
  const answered = prompt.slice(0, last).some(message => message.role === 'assistant')
  const text = [...system, ...said].join('\n')
  return {
    kind,
    text,
    instructions: withoutBlocks(text),
    question: withoutBlocks(said.at(-1) ?? ''),
    blocks: [...text.matchAll(tagged)].map(([, tag, inside]) => ({ tag: tag!, text: inside!.trim() })),
    ...(answered && { complaint: said.at(-1) ?? '' }),
    files: (users.at(-1) ?? []).flatMap(part => part.type === 'file' ? [{ mediaType: part.mediaType, bytes: sizeOf(part) }] : []),
    tools: tools.filter(tool => tool.type === 'function').filter(({ name }) => isAllowed(name, toolChoice)),
    mustCall: toolChoice?.type === 'required' || toolChoice?.type === 'tool',
    results: prompt.slice(last + 1).flatMap(message => message.role === 'tool' ? message.content : [])
      .flatMap(part => part.type === 'tool-result' ? [{ tool: part.toolName, output: outputText(part.output) }] : []),
    ...(responseFormat?.type === 'json' && { schema: responseFormat.schema ?? {} }),
  }
}

/** `<tag>…</tag>`, the innermost where tags of one name stand in each other. */
const tagged = /<([a-z][\w-]*)>((?:(?!<\1>)[^])*?)<\/\1>/g

function withoutBlocks(text: string): string {
  return text.replace(tagged, ' ').trim()
}

function isAllowed(name: string, choice: LanguageModelV4ToolChoice = { type: 'auto' }): boolean {
  return choice.type === 'tool' ? choice.toolName === name : choice.type !== 'none'
}

function sizeOf({ data }: LanguageModelV4FilePart): number {
  if (data.type === 'text')
    return new TextEncoder().encode(data.text).length
  if (data.type !== 'data')
    return 0
  return typeof data.data === 'string' ? atob(data.data).length : data.data.length
}

function outputText(output: LanguageModelV4ToolResultOutput): string {
  if (output.type === 'text' || output.type === 'error-text')
    return output.value
  return output.type === 'execution-denied' ? output.reason ?? 'denied' : JSON.stringify(output.value)
}
