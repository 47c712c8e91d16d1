import { expect, test } from 'vitest'
import { model } from '../lib/model.ts'
import { providers } from '../lib/providers.ts'
import { answer } from './agent.ts'
import { provider, recorder, type Span } from './tracing.ts'

async function trace(question: string, chosen = model('smart')): Promise<Span[]> {
  const spans: Span[] = []
  await answer(question, recorder(spans), chosen).catch(() => undefined)
  return spans
}

const question = 'Can I still return order 1042?'

test('the trace shows what the answer alone does not: three tools and four calls of the model', async () => {
  const spans = await trace(question)
  expect(spans.map(({ name }) => name)).toEqual([
    'chat stand-in-smart', 'execute_tool order',
    'chat stand-in-smart', 'execute_tool policy',
    'chat stand-in-smart', 'execute_tool days',
    'chat stand-in-smart',
  ])
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1)
})

test('a span carries what the conventions require of it, and how long it took', async () => {
  const [call, tool] = await trace(question)
  expect(call).toMatchObject({
    kind: 'CLIENT',
    seconds: expect.any(Number) as number,
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'stand-in',
      'gen_ai.request.model': 'stand-in-smart',
      'gen_ai.response.finish_reasons': ['tool_call'],
      'gen_ai.usage.input_tokens': expect.any(Number) as number,
    },
  })
  expect(tool).toMatchObject({ kind: 'INTERNAL', attributes: { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'order' } })
})

test('a tool that fails is told from one that works, though the run goes on', async () => {
  const [, tool] = await trace('Can I still return order 7?')
  expect(tool?.attributes['error.type']).toBe('Error')
})

test('a call that fails leaves a span too', async () => {
  const broken = { ...model('smart'), doGenerate: () => Promise.reject(new TypeError('fetch failed')) }
  expect(await trace(question, broken)).toMatchObject([{ name: 'chat stand-in-smart', attributes: { 'error.type': 'TypeError' } }])
})

test('two runs are two traces', async () => {
  const runs = await Promise.all([trace(question), trace(question)])
  expect(new Set(runs.flat().map(({ traceId }) => traceId)).size).toBe(2)
})

test('what people wrote is not in a trace: the conventions make it opt-in', async () => {
  expect(JSON.stringify(await trace(question))).not.toMatch(/return order|boots/)
})

test('providers have the conventions\' names', () => {
  expect(providers.map(({ name }) => provider({ provider: name }))).toEqual(['openai', 'ollama', 'openai', 'anthropic', 'gcp.gemini'])
})
