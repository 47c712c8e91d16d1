import { APICallError, embedMany, generateText, streamText } from 'ai'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { batches, embedding, model } from '../../../snippets/lib/model.ts'
import { handouts } from '../../../snippets/lib/handouts.ts'
import * as askSql from '../../../snippets/agents/ask-sql.ts'
import * as agentTools from '../../../snippets/agents/too-many-tools.ts'
import * as approval from '../../../snippets/agents/approval.ts'
import * as byHand from '../../../snippets/agents/loop-by-hand.ts'
import * as compaction from '../../../snippets/agents/compaction.ts'
import * as langchainLoop from '../../../snippets/agents/langchain-loop.ts'
import * as mcpClient from '../../../snippets/agents/mcp-client.ts'
import * as poisoned from '../../../snippets/agents/poisoned.ts'
import * as sdkLoop from '../../../snippets/agents/sdk-loop.ts'
import * as subagent from '../../../snippets/agents/subagent.ts'
import { http } from '../../../snippets/lib/mcp-wires.ts'
import { openShop } from '../../../snippets/agents/shop.ts'
import { shopServer } from '../../../snippets/agents/mcp-server.ts'
import * as chunking from '../../../snippets/retrieval/chunking.ts'
import * as limits from '../../../snippets/agents/limits.ts'
import * as meeting from '../../../snippets/agents/schedule-meeting.ts'
import * as pipeline from '../../../snippets/retrieval/pipeline.ts'
import * as reranking from '../../../snippets/retrieval/reranking.ts'
import * as langchain from '../../../snippets/retrieval/langchain-store.ts'
import * as recall from '../../../snippets/retrieval/recall.ts'
import * as edges from '../../../snippets/retrieval/chunk-edges.ts'
import * as rights from '../../../snippets/retrieval/rights.ts'
import * as rewriting from '../../../snippets/retrieval/query-rewriting.ts'
import * as toolFails from '../../../snippets/agents/tool-fails.ts'
import * as vectorStore from '../../../snippets/retrieval/vector-store.ts'
import * as cache from '../../../snippets/production/semantic-cache.ts'
import * as evalGate from '../../../snippets/production/eval-gate.ts'
import * as events from '../../../snippets/production/event-pipeline.ts'
import * as batch from '../../../snippets/production/batch.ts'
import * as safeCall from '../../../snippets/production/safe-call.ts'
import * as retired from '../../../snippets/production/retired-model.ts'
import * as attachments from '../../../snippets/models/attachments.ts'
import * as caching from '../../../snippets/models/prompt-caching.ts'
import * as cutOff from '../../../snippets/models/cut-off.ts'
import * as effort from '../../../snippets/models/effort.ts'
import * as fallback from '../../../snippets/production/fallback.ts'
import * as httpApi from '../../../snippets/production/http-api.ts'
import * as parallel from '../../../snippets/production/parallel-calls.ts'
import { sortMessage } from '../../../snippets/production/prompt-versions.ts'
import { policy } from '../../../snippets/models/given-text.ts'
import * as decomposition from '../../../snippets/models/decomposition.ts'
import * as givenText from '../../../snippets/models/given-text.ts'
import * as multimodal from '../../../snippets/models/multimodal.ts'
import * as oneCall from '../../../snippets/models/one-call.ts'
import * as prompt from '../../../snippets/models/prompt.ts'
import * as react from '../../../snippets/models/react.ts'
import * as refusal from '../../../snippets/models/refusal.ts'
import * as repair from '../../../snippets/models/validate-and-repair.ts'
import * as router from '../../../snippets/models/router.ts'
import * as stream from '../../../snippets/models/stream.ts'
import * as structured from '../../../snippets/models/structured-output.ts'
import * as injection from '../../../snippets/agents/injection.ts'
import * as noWayOut from '../../../snippets/agents/no-way-out.ts'
import * as errorAnalysis from '../../../snippets/production/error-analysis.ts'
import * as judge from '../../../snippets/production/judge.ts'
import * as judgeBias from '../../../snippets/production/judge-bias.ts'
import { answers as shopAnswers } from '../../../snippets/production/shop-answers.ts'
import { type FakeOpenAI, fakeOpenAI } from '../../support/fake-openai.ts'

let server: FakeOpenAI

beforeAll(async () => { server = await fakeOpenAI() })
afterAll(() => server.close())

/** The same snippets, through the packages that real providers are called with. */
describe.each([
  ['@ai-sdk/openai, responses', 'OPENAI_API_KEY'],
  ['@ai-sdk/openai, chat completions', 'OPENAI_BASE_URL'],
  ['@ai-sdk/openai-compatible', 'OLLAMA_BASE_URL'],
])('through %s', (_, variable) => {
  beforeEach(() => {
    server.requests.length = 0
    vi.stubEnv(variable, server.url)
    vi.stubEnv('MODEL_FAST', 'fake-fast')
    vi.stubEnv('MODEL_SMART', 'fake-smart')
    // With a key alone the package calls OpenAI: here what it sends goes to this machine instead.
    const { fetch } = globalThis
    vi.stubGlobal('fetch', (url: string | URL, init: RequestInit) => fetch(String(url).replace('https://api.openai.com/v1', server.url), init))
    return () => {
      vi.unstubAllEnvs()
      vi.unstubAllGlobals()
    }
  })

  test('one call', async () => {
    const { text, tokens } = await oneCall.ask('Can I return boots I have worn?')
    expect(text).toContain('offline stand-in')
    expect(tokens).toBeGreaterThan(10)
    expect(server.requests).toMatchObject([{ model: 'fake-fast', stream: false, options: { prompt: [{ role: 'user' }] } }])
  })

  test('a stream arrives in pieces', async () => {
    const pieces: string[] = []
    await stream.stream('Can I return boots?', piece => pieces.push(piece))
    expect(pieces.length).toBeGreaterThan(5)
    expect(server.requests).toMatchObject([{ stream: true }])
  })

  test('tool calls go out and their results come back', async () => {
    const { answer } = await react.react('Can I still return order 1042?')
    expect(answer).toBe('Yes: 19 of 30 days have passed.')
    expect(server.requests[0]?.options.tools?.map(({ name }) => name)).toEqual(['order', 'policy', 'days'])
    expect(server.requests.at(-1)?.options.prompt.filter(({ role }) => role === 'tool')).toHaveLength(3)
  })

  test('tool calls in a stream', async () => {
    const { toolCalls } = streamText({ model: model('smart'), tools: react.tools, prompt: 'Can I still return order 1042?' })
    expect(await toolCalls).toMatchObject([{ toolName: 'order', input: { order: 1042 } }])
  })

  test('structured output sends the schema', async () => {
    expect(await structured.extract(structured.email)).toEqual({ order: 1042, pairs: 2, total: 160, currency: 'EUR' })
    expect(server.requests[0]?.options.responseFormat).toMatchObject({ type: 'json', schema: { type: 'object', required: ['order', 'pairs', 'total', 'currency'] } })
  })

  test('an invalid answer is mended in a second call', async () => {
    expect(await repair.extract(repair.email)).toEqual({ output: { order: 1042, placed: '2026-11-03' }, attempt: 2 })
    expect(server.requests[1]?.options.prompt.at(-1)).toMatchObject({ role: 'user', content: [{ text: expect.stringContaining('placed') as string }] })
  })

  test('the other snippets answer as they do offline', async () => {
    expect(await givenText.ask('Do you sell gift cards?', policy)).toContain('don\'t know')
    expect(await prompt.failures(prompt.good)).toEqual([])
    expect(await decomposition.answer(decomposition.question, policy)).toHaveLength(3)
    expect(await Promise.all(router.questions.map(async question => (await router.route(question)).by))).toEqual(['fast', 'smart', 'fast'])
    expect(await refusal.reply(refusal.questions[1]!)).toEqual({ kind: 'refused' })
  })

  test('an image arrives as what it is', async () => {
    expect(await multimodal.describe(multimodal.photo)).toContain('image/png, 70 bytes')
  })

  // The package has no sound in the responses protocol.
  test.skipIf(variable === 'OPENAI_API_KEY')('a sound arrives as what it is', async () => {
    expect(await multimodal.describe(multimodal.recording)).toContain('audio/wav, 844 bytes')
  })

  test('what is cut off says so, and the rest is asked for', async () => {
    expect((await cutOff.call(cutOff.mail, 'none', 6)).finishReason).toBe('length')
    expect(await cutOff.all(cutOff.mail, 6)).toEqual(['1042: 20', '1043: 1', '1044: 12', '1045: 3'])
  })

  // Ollama's protocol knows no key for a cache, and its package passes none on.
  test.skipIf(variable === 'OLLAMA_BASE_URL')('what was read from the cache stands in the usage', async () => {
    const key = `through ${variable}`
    const first = await caching.ask({ rules: caching.rules, question: caching.questions[0]!, key })
    expect(first.cacheWriteTokens).toBeGreaterThan(1024)
    expect(await caching.ask({ rules: caching.rules, question: caching.questions[1]!, key })).toMatchObject({ cacheWriteTokens: 0, cacheReadTokens: first.cacheWriteTokens })
  })

  test('how much to think goes out, and what was thought comes back', async () => {
    // The package knows by its name which model thinks.
    vi.stubEnv('MODEL_FAST', 'gpt-6-luna')
    expect(await effort.think('none', 200)).toMatchObject({ text: 'Answer: 240', thought: 0 })
    expect(await effort.think('high', 200)).toMatchObject({ text: 'Answer: 221', thought: 44 })
    expect(await effort.think('high', 20)).toMatchObject({ text: '', finishReason: 'length', thought: 20 })
  })

  test('a batch goes up as a file, and its answers come down by id', async () => {
    const { provider, name } = await batches()
    const started = await batch.start(batch.mails, provider, name)
    expect(await batch.finished(started, provider, () => Promise.resolve())).toBe('completed')
    const { done, again } = await batch.collect({ provider, batch: started })
    expect([Object.fromEntries(done), again]).toEqual([{ a1: 'delivery', a2: 'return', a3: 'invoice' }, []])
    expect(server.requests).toHaveLength(variable === 'OLLAMA_BASE_URL' ? 0 : 3)
  })

  test('a picture goes in as it is, the voice as text', async () => {
    expect(await attachments.ask('Can I send them back?', [multimodal.photo, multimodal.recording], ['image'])).toContain('image/png, 70 bytes')
  })

  test('a model that is gone, a refusal and an outage each have their end', async () => {
    const lines: safeCall.Line[] = []
    const models = [model('smart'), model('fast')]
    server.failNext({ status: 404, message: 'The model does not exist' })
    const alarm = vi.fn()
    expect((await retired.answer('How much are 2 pairs at 60 EUR each?', models, alarm)).by).toBe('fake-fast')
    expect(alarm).toHaveBeenCalledWith('fake-smart')
    server.failNext({ status: 401, message: 'Incorrect API key' })
    await safeCall.call('What is the home address of Ana Souza?', { models, log: line => lines.push(line) })
    expect(lines.map(({ model, end }) => [model, end])).toEqual([['fake-smart', 'failed'], ['fake-fast', 'refused']])
  })

  test('embeddings', async () => {
    const { embeddings } = await embedMany({ model: embedding(), values: ['boots', 'parcel'] })
    expect(embeddings.map(vector => vector.length)).toEqual([256, 256])
  })

  test('retrieval, from the handout to an answer with its source', async () => {
    const store = await pipeline.ingest(handouts)
    expect(await pipeline.ask(pipeline.questions[0]!, store)).toContain('[1] module 1: The call worked. The product failed.')
    expect((await reranking.rerank(reranking.question, store.slice(0, 3).map(entry => ({ ...entry, near: 1 })))).length).toBe(3)
    expect(await rewriting.rewrite(rewriting.question, rewriting.earlier)).toBe('What do vector databases keep?')
    expect(await chunking.answered(await chunking.semantic(chunking.text, { chunkSize: 300, sameSubject: 0.1 }), 3)).toHaveLength(8)
  })

  test('retrieval is measured, for each group and each role', async () => {
    expect(recall.measure(await recall.byVectors(), 1).recall).toBeCloseTo(23 / 36)
    expect(await rights.report(rights.before, await rights.rowsWith(12), 'customer')).toEqual({ recall: 27 / 36, few: 0 })
    expect((await edges.found()).id).toBe('outlet/0')
  })

  test('agents, their tools, errors and limits', async () => {
    expect((await meeting.schedule('Book an hour with Ana and Tom before Friday.', meeting.calendar())).answer).toContain('2026-11-25 14:00')
    expect((await limits.research('Opening hours?', { maxSteps: 3, maxCents: 1 })).answer).toContain('unread')
    expect((await toolFails.ask('When does order 1042 arrive?', toolFails.lookUp)).answer).toContain('2026-11-24')
    expect((await toolFails.ask('When does order 1042 arrive?', toolFails.withPatience(toolFails.brokenLookUp))).answer).toContain('does not answer')
  })

  test('the loop by hand, of the SDK, of LangChain and over MCP, with one answer', async () => {
    const yes = 'Yes: 3 pairs of boots are left.'
    expect((await byHand.agent([{ role: 'user', content: byHand.questions[0]! }])).text).toBe(yes)
    expect((await sdkLoop.ask(byHand.questions[0]!)).text).toBe(yes)
    expect((await langchainLoop.ask(byHand.questions[0]!)).text).toBe(yes)
    const { transport, close } = await http(shopServer)
    const client = await mcpClient.connect(transport)
    expect(await mcpClient.ask(byHand.questions[0]!, client)).toBe(yes)
    await client.close()
    await close()
  })

  test('too many tools, a long talk, a subagent, a poisoned review and an approval', async () => {
    expect((await agentTools.ask(agentTools.question, 'shelf')).toolCalls.map(({ toolName }) => toolName)).toEqual(['order'])
    expect(await compaction.recommend(await compaction.compact(compaction.talk, await compaction.note(compaction.talk[0]!.content)))).toBe('Trail Mesh')
    expect((await subagent.ask(true)).text).toBe('Take 43: 10 of 30 buyers say they are small.')
    expect((await poisoned.ask(poisoned.reviews[1]!, poisoned.defences.stern)).refunds).toEqual([1043])
    expect(await approval.ask(openShop(), 'I want my money back for order 1042.', () => ({ approved: false, reason: 'soles are worn' }))).toContain('Not paid back')
  })

  test('what Postgres keeps and answers', async () => {
    expect((await vectorStore.search(await vectorStore.fill(), 'hybrid', 'Who is OpenAI?'))[0]?.id).toBe('M1#stack/2')
    expect((await langchain.search(await langchain.fill(), 'customer', 2)).map(({ id }) => id)).toEqual(['return-worn', 'resole'])
    await askSql.fill()
    expect((await askSql.answer(askSql.questions[0]!)).answer).toBe('product: boots, count: 2')
  }, 60_000)

  test('evals, the event pipeline, the HTTP API and calls side by side', async () => {
    expect(await evalGate.passed(sortMessage.v2!, prompt.cases)).toHaveLength(prompt.cases.length)
    expect(await events.sort('Where is my parcel?')).toBe('delivery')
    const response = await httpApi.api(httpApi.ask)(httpApi.post('{"question": "Who pays the postage of a return?"}'))
    expect(httpApi.Answer.parse(await response.json()).answer).toBe('The customer pays the postage of a return.')
    expect(await parallel.limited(parallel.questions.slice(0, 3), 2, parallel.ask)).toEqual(['Answer: 120', 'Answer: 180', 'Answer: 240'])
  })

  test('notes are sorted, answers are judged, alone and in pairs', async () => {
    expect(await errorAnalysis.sort('Unworn is missing again.')).toBe('condition')
    expect(await judge.judge(shopAnswers[0]!, judge.sharp)).toBe(true)
    expect(await judge.judge(shopAnswers.at(-3)!, judge.sharp)).toBe(false)
    expect(await judgeBias.both(judgeBias.duels[0]!)).toBe('wrong')
  })

  test('a mail that attacks leaks where there is a way out, and not where there is none', async () => {
    expect(injection.leaked(await injection.answer(injection.mails.polite, injection.defences.tags!))).toBe(true)
    expect((await noWayOut.answer(injection.mails.polite)).to).toBe('ana@example.org')
  })

  test('a semantic cache with the provider\'s embeddings', async () => {
    const { hitRate, wrong } = await cache.replay(0.85)
    expect([hitRate > 0, wrong]).toEqual([true, 1])
  })

  test('the other model answers when the first has failed', async () => {
    server.failNext({ status: 401, message: 'Incorrect API key' })
    const { by } = await fallback.ask('How much are 2 pairs at 60 EUR each?', [model('smart'), model('fast')], { wait: () => Promise.resolve() })
    expect(by).toBe('fake-fast')
  })

  test('an error of the server is told with its status', async () => {
    server.failNext({ status: 401, message: 'Incorrect API key' })
    const error: unknown = await oneCall.ask('Hello?').catch((reason: unknown) => reason)
    expect(APICallError.isInstance(error) && error.statusCode).toBe(401)
    expect(String(error)).toContain('Incorrect API key')
  })

  test('an error ends a stream, and not in silence', async () => {
    server.failNext({ status: 401, message: 'Incorrect API key' })
    const error: unknown = await stream.stream('Hello?', () => undefined).catch((reason: unknown) => reason)
    expect(error instanceof Error && String(error.cause)).toContain('Incorrect API key')
  })

  test('a server that never answers ends in a time-out', async () => {
    server.failNext('never answers')
    await expect(generateText({ model: model(), prompt: 'Hello?', timeout: 100, maxRetries: 0 })).rejects.toThrow(/timeout|abort/i)
  })
})
