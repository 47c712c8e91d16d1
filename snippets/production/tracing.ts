/** Tracing: every call of model and tool leaves a span, named as OpenTelemetry names it. */
import type { GenerateTextStepErrorEvent, LanguageModelCallEndEvent, Telemetry, ToolExecutionEndEvent } from 'ai'
import { answer } from './agent.ts'

/*
 * Names: OpenTelemetry semantic conventions for generative AI, status "Development", read 2026-11-21 at
 * https://github.com/open-telemetry/semantic-conventions-genai/blob/main/docs/gen-ai/client-inference.md
 * (there since 12 June 2026; until v1.41.0 in open-telemetry/semantic-conventions). The packages @ai-sdk/otel and
 * @opentelemetry/* send such spans on; here a list keeps them. What people wrote is left out: the conventions make it opt-in.
 */

// #region span
export interface Span {
  traceId: string
  name: string
  kind: 'CLIENT' | 'INTERNAL'
  seconds?: number
  attributes: Record<string, string | number | string[]>
}
// #endregion

// #region recorder
export function recorder(spans: Span[]): Telemetry {
  return {
    onLanguageModelCallEnd: call => void spans.push(inference(call)),
    onToolExecutionEnd: call => void spans.push(execution(call)),
    onStepError: call => void spans.push(failure(call)),
  }
}
// #endregion

// #region inference
const inference = (call: LanguageModelCallEndEvent): Span => ({
  traceId: call.callId,
  name: `chat ${call.modelId}`,
  kind: 'CLIENT',
  seconds: call.performance.responseTimeMs / 1000,
  attributes: {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': provider(call),
    'gen_ai.request.model': call.modelId,
    'gen_ai.response.id': call.responseId,
    'gen_ai.response.finish_reasons': [reason(call)],
    'gen_ai.usage.input_tokens': call.usage.inputTokens ?? 0,
    'gen_ai.usage.output_tokens': call.usage.outputTokens ?? 0,
  },
})
// #endregion

// #region tool
const execution = (call: ToolExecutionEndEvent): Span => ({
  traceId: call.callId,
  name: `execute_tool ${call.toolCall.toolName}`,
  kind: 'INTERNAL',
  seconds: call.toolExecutionMs / 1000,
  attributes: {
    'gen_ai.operation.name': 'execute_tool',
    'gen_ai.tool.name': call.toolCall.toolName,
    'gen_ai.tool.call.id': call.toolCall.toolCallId,
    ...(call.toolOutput.type === 'tool-error'
      && { 'error.type': typeOf(call.toolOutput.error) }),
  },
})
// #endregion

// #region failure
const failure = (call: GenerateTextStepErrorEvent): Span => ({
  traceId: call.callId,
  name: `chat ${call.modelId}`,
  kind: 'CLIENT',
  attributes: {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': provider(call),
    'gen_ai.request.model': call.modelId,
    'error.type': typeOf(call.error),
  },
})
// #endregion

/** The conventions' names for the providers of `lib/providers.ts`; one that they do not know keeps its own. */
const wellKnown: Record<string, string> = {
  'OpenAI': 'openai',
  'a server that speaks the OpenAI protocol': 'openai',
  'Anthropic': 'anthropic',
  'Google': 'gcp.gemini',
}

export const provider = ({ provider }: { provider: string }): string => wellKnown[provider] ?? provider.toLowerCase()

const reason = ({ finishReason }: LanguageModelCallEndEvent) => finishReason === 'tool-calls' ? 'tool_call' : finishReason.replace('-', '_')

const typeOf = (error: unknown) => error instanceof Error ? error.name : '_OTHER'

export async function main(question = 'Can I still return order 1042?') {
  const spans: Span[] = []
  console.log(await answer(question, recorder(spans)))
  for (const { name, kind, attributes } of spans) {
    const { 'gen_ai.usage.input_tokens': input, 'gen_ai.usage.output_tokens': output, 'error.type': error = '' } = attributes
    const note = input === undefined ? String(error) : `${String(input)} tokens in, ${String(output)} out`
    console.log(`  ${name.padEnd(22)} ${kind.padEnd(9)} ${note}`.trimEnd())
  }
  for (const [name, value] of Object.entries(spans.at(-1)?.attributes ?? {}).filter(([name]) => !name.endsWith('.id')))
    console.log(`${name.padEnd(31)} ${String(value)}`)
}

if (import.meta.main)
  await main(...process.argv.slice(2))
