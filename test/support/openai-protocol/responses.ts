import type { JSONSchema7, LanguageModelV4Message } from '@ai-sdk/provider'
import { z } from 'zod'
import { fileFromUrl, partsOf, type Protocol, settings } from './exchange.ts'

const FunctionCall = z.object({ type: z.literal('function_call'), call_id: z.string(), name: z.string(), arguments: z.string() })

const Item = z.union([
  z.object({ role: z.enum(['system', 'developer']), content: z.string() }),
  z.object({
    role: z.literal('user'),
    content: z.array(z.discriminatedUnion('type', [
      z.object({ type: z.literal('input_text'), text: z.string() }),
      z.object({ type: z.literal('input_image'), image_url: z.string() }),
    ])),
  }),
  z.object({ role: z.literal('assistant'), content: z.union([z.string(), z.array(z.object({ text: z.string() }))]) }),
  FunctionCall,
  z.object({ type: z.literal('function_call_output'), call_id: z.string(), output: z.string() }),
  z.object({ type: z.literal('item_reference'), id: z.string() }),
])

const Request = z.object({
  model: z.string(),
  input: z.array(Item),
  stream: z.boolean().default(false),
  max_output_tokens: z.number().optional(),
  prompt_cache_key: z.string().optional(),
  reasoning: z.object({ effort: z.string().optional() }).optional(),
  tools: z.array(z.object({ name: z.string(), description: z.string().optional(), parameters: z.custom<JSONSchema7>() })).optional(),
  text: z.object({ format: z.object({ type: z.string(), schema: z.custom<JSONSchema7>().optional() }).optional() }).optional(),
})

type Item = z.infer<typeof Item>

/** `POST /v1/responses`, OpenAI's own newer protocol: the server keeps what it has answered, and is referred to it. */
export function responses(): Protocol {
  const kept = new Map<string, Item>()
  let count = 0

  function toItems(result: Parameters<Protocol['whole']>[1]) {
    const { text, calls } = partsOf(result)
    const items = [
      ...(text ? [{ type: 'message', id: `msg_${++count}`, role: 'assistant', content: [{ type: 'output_text', text, annotations: [] }] }] : []),
      ...calls.map(({ id, ...call }) => ({ type: 'function_call', id: `fc_${++count}`, call_id: `${id}-${count}`, ...call, status: 'completed' })),
    ]
    for (const item of items)
      kept.set(item.id, Item.parse(item))
    return items
  }

  return {
    read(body) {
      const request = Request.parse(body)
      const items = request.input.map(item => 'type' in item && item.type === 'item_reference' ? kept.get(item.id)! : item)
      const names = new Map(items.flatMap(item => 'name' in item ? [[item.call_id, item.name] as const] : []))
      const format = request.text?.format
      return {
        model: request.model,
        stream: request.stream,
        options: {
          prompt: items.map(item => toMessage(item, names)),
          tools: request.tools?.map(({ name, description, parameters }) => ({ type: 'function', name, description, inputSchema: parameters })),
          responseFormat: format?.type.startsWith('json') ? { type: 'json', schema: format.schema } : undefined,
          maxOutputTokens: request.max_output_tokens,
          ...settings(request.prompt_cache_key, request.reasoning?.effort),
        },
      }
    },
    whole: (model, result) => ({ ...head(model), output: toItems(result), ...ending(result) }),
    events(model, result) {
      const { pieces } = partsOf(result)
      return [
        { type: 'response.created', response: head(model) },
        ...toItems(result).flatMap((item, index) => [
          { type: 'response.output_item.added', output_index: index, item: 'content' in item ? { ...item, content: [] } : { ...item, arguments: '' } },
          ...('content' in item
            ? pieces.map(delta => ({ type: 'response.output_text.delta', item_id: item.id, output_index: index, delta }))
            : [{ type: 'response.function_call_arguments.delta', item_id: item.id, output_index: index, delta: item.arguments }]),
          { type: 'response.output_item.done', output_index: index, item },
        ]),
        { type: 'response.completed', response: ending(result) },
      ]
    },
  }
}

const head = (model: string) => ({ id: 'resp_fake', created_at: 0, model })

function ending(result: Parameters<Protocol['whole']>[1]) {
  const { finish, input, output, cached, thought } = partsOf(result)
  const reason = finish === 'content-filter' ? 'content_filter' : finish === 'length' ? 'max_output_tokens' : undefined
  return { usage: { input_tokens: input, input_tokens_details: cached, output_tokens: output, output_tokens_details: thought }, ...(reason && { incomplete_details: { reason } }) }
}

function toMessage(item: Item, names: Map<string, string>): LanguageModelV4Message {
  if ('role' in item) {
    switch (item.role) {
      case 'system':
      case 'developer':
        return { role: 'system', content: item.content }
      case 'user':
        return { role: 'user', content: item.content.map(part => part.type === 'input_text' ? { type: 'text', text: part.text } : fileFromUrl(part.image_url)) }
      case 'assistant':
        return { role: 'assistant', content: typeof item.content === 'string' ? [{ type: 'text', text: item.content }] : item.content.map(({ text }) => ({ type: 'text', text })) }
    }
  }
  switch (item.type) {
    case 'function_call':
      return { role: 'assistant', content: [{ type: 'tool-call', toolCallId: item.call_id, toolName: item.name, input: JSON.parse(item.arguments) as unknown }] }
    case 'function_call_output':
      return {
        role: 'tool',
        content: [{ type: 'tool-result', toolCallId: item.call_id, toolName: names.get(item.call_id) ?? '', output: { type: 'text', value: item.output } }],
      }
    case 'item_reference':
      throw new Error(`There is no item ${item.id}`)
  }
}
