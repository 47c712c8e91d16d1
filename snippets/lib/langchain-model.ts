import type { JSONSchema7, LanguageModelV4, LanguageModelV4FunctionTool, LanguageModelV4Message } from '@ai-sdk/provider'
import { BaseChatModel, type BindToolsInput } from '@langchain/core/language_models/chat_models'
import { AIMessage, type BaseMessage, ToolMessage } from '@langchain/core/messages'
import type { ChatResult } from '@langchain/core/outputs'
import { convertToOpenAITool } from '@langchain/core/utils/function_calling'

/** A model of the AI SDK as a chat model of LangChain: the stand-in, or whichever provider the environment chose. */
export class BridgedModel extends BaseChatModel {
  readonly inner: LanguageModelV4
  readonly bound: LanguageModelV4FunctionTool[]

  constructor(inner: LanguageModelV4, bound: LanguageModelV4FunctionTool[] = []) {
    super({})
    this.inner = inner
    this.bound = bound
  }

  _llmType(): string {
    return 'bridged'
  }

  override bindTools(tools: BindToolsInput[]): this {
    const bound = tools.map((tool) => {
      const { name, description, parameters } = convertToOpenAITool(tool as never).function
      return { type: 'function' as const, name, ...(description && { description }), inputSchema: parameters as JSONSchema7 }
    })
    return new BridgedModel(this.inner, bound) as this
  }

  async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const { content, usage } = await this.inner.doGenerate({ prompt: messages.map(toPrompt), ...(this.bound.length > 0 && { tools: this.bound }) })
    const text = content.flatMap(part => part.type === 'text' ? [part.text] : []).join('')
    const message = new AIMessage({
      content: text,
      tool_calls: content.flatMap(part => part.type === 'tool-call' ? [{ id: part.toolCallId, name: part.toolName, args: JSON.parse(part.input) as Record<string, unknown> }] : []),
      usage_metadata: { input_tokens: usage.inputTokens.total ?? 0, output_tokens: usage.outputTokens.total ?? 0, total_tokens: (usage.inputTokens.total ?? 0) + (usage.outputTokens.total ?? 0) },
    })
    return { generations: [{ text, message }] }
  }
}

function toPrompt(message: BaseMessage): LanguageModelV4Message {
  const { text } = message
  if (ToolMessage.isInstance(message))
    return { role: 'tool', content: [{ type: 'tool-result', toolCallId: message.tool_call_id, toolName: message.name ?? '', output: { type: 'text', value: text } }] }
  if (AIMessage.isInstance(message)) {
    const calls = (message.tool_calls ?? []).map(({ id, name, args }) => ({ type: 'tool-call' as const, toolCallId: id ?? '', toolName: name, input: args }))
    return { role: 'assistant', content: [...(text ? [{ type: 'text' as const, text }] : []), ...calls] }
  }
  return message.type === 'system' ? { role: 'system', content: text } : { role: 'user', content: [{ type: 'text', text }] }
}
