import { afterEach, expect, test, vi } from 'vitest'
import { embedding, model } from './model.ts'

const stderr = vi.spyOn(console, 'error').mockImplementation(() => undefined)

afterEach(() => {
  vi.unstubAllEnvs()
  stderr.mockClear()
})

test.each([
  [{}, 'stand-in', 'stand-in-fast', 'stand-in-lexical'],
  [{ OPENAI_API_KEY: 'k' }, 'OpenAI', 'gpt-6-luna', 'text-embedding-3-small'],
  [{ ANTHROPIC_API_KEY: 'k' }, 'Anthropic', 'claude-haiku-5-5', 'stand-in-lexical'],
  [{ GOOGLE_GENERATIVE_AI_API_KEY: 'k' }, 'Google', 'gemini-3.8-flash', 'gemini-embedding-001'],
  [{ OLLAMA_BASE_URL: 'http://localhost:11434' }, 'Ollama', 'llama3.2', 'nomic-embed-text'],
  [{ OPENAI_BASE_URL: 'http://localhost:8000/v1', MODEL_FAST: 'mine' }, 'a server that speaks the OpenAI protocol', 'mine', 'text-embedding-3-small'],
])('%j chooses %s', (env, provider, id, embeddingId) => {
  for (const [name, value] of Object.entries(env))
    vi.stubEnv(name, value)
  expect([model().provider, model().modelId, embedding().modelId]).toEqual([provider, id, embeddingId])
})

test('every provider\'s package loads and makes the model', async () => {
  vi.stubEnv('ANTHROPIC_API_KEY', 'k')
  expect(Object.keys(await model().supportedUrls)).toContain('image/*')
})

test('which one answers is said once, on stderr', () => {
  vi.stubEnv('MODEL_SMART', 'another')
  vi.stubEnv('GOOGLE_GENERATIVE_AI_API_KEY', 'k')
  model('smart')
  model('smart')
  expect(stderr.mock.calls).toEqual([['[model another, Google]']])
})
