/**
 * Prices, limits and names of models, once: every entry says where it is from and when it was read there.
 * A figure without a source is round and carries `example: true`; slides label it so too.
 */

export interface Sourced {
  /** The page that says so. */
  source: string
  /** The day it was read there, as 2026-11-21. */
  asOf: string
  /** The last day on which it holds, where the page says so. */
  until?: string
  /** What a reader has to know beside it. */
  note?: string
}

export interface ModelFacts extends Sourced {
  provider: 'openai' | 'anthropic' | 'google'
  /** US dollars for a million tokens. */
  price: { input: number, output: number }
  /** Tokens that fit into one call, question and answer together. */
  context: number
}

export interface Figure extends Partial<Sourced> {
  value: number
  unit: string
  /** No source: a round figure to reckon with. */
  example?: true
}

export const models = {
  'gpt-6-luna': {
    provider: 'openai',
    price: { input: 0.10, output: 0.50 },
    context: 1_050_000,
    note: 'prompts up to 272,000 tokens',
    source: 'https://developers.openai.com/api/docs/pricing',
    asOf: '2026-09-28',
  },
  'gpt-6.1-sol': {
    provider: 'openai',
    price: { input: 2, output: 10 },
    context: 1_050_000,
    note: 'prompts up to 272,000 tokens',
    source: 'https://developers.openai.com/api/docs/pricing',
    asOf: '2026-10-01',
  },
  'claude-haiku-5-5': {
    provider: 'anthropic',
    price: { input: 0.10, output: 0.50 },
    context: 1_000_000,
    note: 'prompts up to 100,000 tokens',
    source: 'https://platform.claude.com/docs/en/models/haiku-5-5/overview',
    asOf: '2026-10-24',
  },
  'claude-sonnet-5-5': {
    provider: 'anthropic',
    price: { input: 2, output: 10 },
    context: 1_000_000,
    source: 'https://platform.claude.com/docs/en/models/sonnet-5-5/overview',
    asOf: '2026-10-24',
  },
  'gemini-3.8-flash': {
    provider: 'google',
    price: { input: 0.75, output: 3.75 },
    context: 1_000_000,
    until: '2026-12-31',
    source: 'https://ai.google.dev/gemini-api/docs/pricing',
    asOf: '2026-10-07',
  },
  'gemini-4-argon': {
    provider: 'google',
    price: { input: 2, output: 10 },
    context: 1_048_576,
    until: '2026-11-30',
    note: '4 and 20 from 1 December 2026',
    source: 'https://ai.google.dev/gemini-api/docs/generate-content/latest-model',
    asOf: '2026-10-20',
  },
} as const satisfies Record<string, ModelFacts>

export type ModelName = keyof typeof models

/** Models that turn text into vectors: dollars for a million tokens, and the length of the vector. */
export const embeddings = {
  'text-embedding-3-small': {
    price: 0.02,
    dimensions: 1536,
    source: 'https://developers.openai.com/api/docs/models/text-embedding-3-small',
    asOf: '2026-07-03',
  },
} as const satisfies Record<string, Sourced & { price: number, dimensions: number }>

/** Lewis, An Introduction to Credit Scoring (1994), as the page says; not derived from a test, whatever the sample's size. */
const ruleOfThumb = {
  note: 'rule of thumb',
  source: 'https://www.consilienceai.com/glossary/population-stability-index',
  asOf: '2026-11-21',
} as const

/** Figures that are no model's own. */
export const figures = {
  charactersPerToken: { value: 4, unit: 'characters of English text', example: true },
  fastSecondsPerCall: { value: 1, unit: 'seconds', example: true },
  smartSecondsPerCall: { value: 6, unit: 'seconds', example: true },
  fastAccuracy: { value: 0.85, unit: 'share of a test set', example: true },
  smartAccuracy: { value: 0.95, unit: 'share of a test set', example: true },
  routedAccuracy: { value: 0.93, unit: 'share of a test set', example: true },
  shareUnsure: { value: 0.2, unit: 'share of questions that the fast model passes on', example: true },
  inputTokensPerCall: { value: 1000, unit: 'tokens', example: true },
  outputTokensPerCall: { value: 200, unit: 'tokens', example: true },
  tokensPerQuestion: { value: 20, unit: 'tokens', example: true },
  dollarsPerGpuHour: { value: 2, unit: 'US dollars, one rented GPU', example: true },
  localTokensPerSecond: { value: 1000, unit: 'output tokens of all requests together, one GPU', example: true },
  dollarsPerEngineerHour: { value: 100, unit: 'US dollars', example: true },
  psiStable: { value: 0.1, unit: 'population stability index', ...ruleOfThumb },
  psiShifted: { value: 0.25, unit: 'population stability index', ...ruleOfThumb },
  trainingPrice: { value: 10, unit: 'US dollars for a million training tokens', example: true },
  trainingTokens: { value: 1_000_000, unit: 'training tokens: 2,000 examples of 500', example: true },
} as const satisfies Record<string, Figure>

/** An entry that somebody should read again at its source. */
export interface Stale extends Sourced { name: string, days: number }

/** Every entry that has a source. */
export function sourced(): (Sourced & { name: string })[] {
  const figuresWithSource = Object.entries<Figure>(figures)
    .flatMap(([name, { source, asOf, until, note }]) => source && asOf ? [{ name, source, asOf, until, note }] : [])
  return [...Object.entries<Sourced>({ ...models, ...embeddings }).map(([name, entry]) => ({ name, ...entry })), ...figuresWithSource]
}

/** The entries read longer than `days` ago, or past the day until which they hold: what `workshop check` warns of. */
export function stale(on: Date, days = 180): Stale[] {
  return sourced()
    .map(entry => ({ ...entry, days: Math.floor((on.getTime() - Date.parse(entry.asOf)) / 86_400_000) }))
    .filter(entry => entry.days > days || (entry.until !== undefined && on.toISOString().slice(0, 10) > entry.until))
}

/** What a call costs, in US dollars. */
export function cost(name: ModelName, inputTokens: number, outputTokens: number): number {
  const { input, output } = models[name].price
  return (inputTokens * input + outputTokens * output) / 1_000_000
}
