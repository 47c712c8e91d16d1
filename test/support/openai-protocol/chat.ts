import type { JSONSchema7, LanguageModelV4Message } from '@ai-sdk/provider'
import { z } from 'zod'
import { fileFromUrl, partsOf, type Protocol, settings } from './exchange.ts'

const ToolCall = z.object({ id: z.string(), function: z.object({ name: z.string(), arguments: z.string() }) })

const UserPart = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('image_url'), image_url: z.object({ url: z.string() }) }),
  z.object({ type: z.literal('input_audio'), input_audio: z.object({ data: z.string(), format: z.string() }) }),
])

const Message = z.discriminatedUnion('role', [
  z.object({ role: z.enum(['system', 'developer']), content: z.string() }),
  z.object({ role: z.literal('user'), content: z.union([z.string(), z.array(UserPart)]) }),
  z.object({ role: z.literal('assistant'), content: z.string().nullish(), tool_calls: z.array(ToolCall).optional() }),
  z.object({ role: z.literal('tool'), tool_call_id: z.string(), content: z.string() }),
])

const Request = z.object({
  model: z.string(),
  messages: z.array(Message),
  stream: z.boolean().default(false),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  prompt_cache_key: z.string().optional(),
  reasoning_effort: z.string().optional(),
  tools: z.array(z.object({
    function: z.object({ name: z.string(), description: z.string().optional(), parameters: z.custom<JSONSchema7>() }),
  })).optional(),
  response_format: z.object({ type: z.string(), json_schema: z.object({ schema: z.custom<JSONSchema7>() }).optional() }).optional(),
})

const finishReasons: Record<string, string> = { 'tool-calls': 'tool_calls', 'content-filter': 'content_filter' }

/** `POST /v1/chat/completions`, which OpenAI's own server and most others speak. */
export const chat: Protocol = {
  read(body) {
    const { model, stream, messages, tools, response_format: format, max_tokens, max_completion_tokens: most = max_tokens, ...more } = Request.parse(body)
    const names = new Map(messages.flatMap(message => message.role === 'assistant' ? message.tool_calls ?? [] : [])
      .map(call => [call.id, call.function.name]))
    return {
      model,
      stream,
      options: {
        prompt: messages.map(message => toMessage(message, names)),
        tools: tools?.map(({ function: { name, description, parameters } }) => ({ type: 'function', name, description, inputSchema: parameters })),
        responseFormat: format?.type.startsWith('json') ? { type: 'json', schema: format.json_schema?.schema } : undefined,
        maxOutputTokens: most,
        ...settings(more.prompt_cache_key, more.reasoning_effort),
      },
    }
  },
  whole(model, result) {
    const { text, calls, finish } = partsOf(result)
    const message = { role: 'assistant', content: text || null, ...(calls.length > 0 && { tool_calls: calls.map(toolCall) }) }
    return {
      ...head(model, 'chat.completion'),
      choices: [{ index: 0, message, finish_reason: finishReasons[finish] ?? finish }],
      usage: usageOf(result),
    }
  },
  events(model, result) {
    const { pieces, calls, finish } = partsOf(result)
    const chunk = (delta: object, reason: string | null = null) =>
      ({ ...head(model, 'chat.completion.chunk'), choices: [{ index: 0, delta, finish_reason: reason }] })
    return [
      chunk({ role: 'assistant', content: '' }),
      ...pieces.map(content => chunk({ content })),
      ...calls.map((call, index) => chunk({ tool_calls: [{ index, ...toolCall(call) }] })),
      chunk({}, finishReasons[finish] ?? finish),
      { ...head(model, 'chat.completion.chunk'), choices: [], usage: usageOf(result) },
    ]
  },
}

function usageOf(result: Parameters<Protocol['whole']>[1]) {
  const { input, output, cached, thought } = partsOf(result)
  return {
    prompt_tokens: input,
    prompt_tokens_details: cached,
    completion_tokens: output,
    completion_tokens_details: thought,
    total_tokens: input + output,
  }
}

const head = (model: string, object: string) => ({ id: 'chatcmpl-fake', object, created: 0, model })

const toolCall = ({ id, ...call }: { id: string, name: string, arguments: string }) => ({ id, type: 'function', function: call })

function toMessage(message: z.infer<typeof Message>, names: Map<string, string>): LanguageModelV4Message {
  switch (message.role) {
    case 'system':
    case 'developer':
      return { role: 'system', content: message.content }
    case 'user':
      return { role: 'user', content: (typeof message.content === 'string' ? [{ type: 'text' as const, text: message.content }] : message.content).map(toPart) }
    case 'assistant':
      return {
        role: 'assistant',
        content: [
          ...(message.content ? [{ type: 'text' as const, text: message.content }] : []),
          ...(message.tool_calls ?? []).map(({ id, function: { name, arguments: input } }) => ({
            type: 'tool-call' as const, toolCallId: id, toolName: name, input: JSON.parse(input) as unknown,
          })),
        ],
      }
    case 'tool':
      return {
        role: 'tool',
        content: [{
          type: 'tool-result',
          toolCallId: message.tool_call_id,
          toolName: names.get(message.tool_call_id) ?? '',
          output: { type: 'text', value: message.content },
        }],
      }
  }
}

function toPart(part: z.infer<typeof UserPart>) {
  switch (part.type) {
    case 'text': return part
    case 'image_url': return fileFromUrl(part.image_url.url)
    case 'input_audio': return fileFromUrl(`data:audio/${part.input_audio.format};base64,${part.input_audio.data}`)
  }
}
