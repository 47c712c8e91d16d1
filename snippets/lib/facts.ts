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

/** When a provider switches a model off: the last day on which a call is answered, and what it names instead. */
export const retirements = {
  'gpt-5-mini': {
    lastDay: '2026-12-11',
    instead: 'gpt-6.1-terra',
    until: '2026-12-11',
    source: 'https://developers.openai.com/api/docs/deprecations',
    asOf: '2026-11-27',
  },
  'gpt-4o-mini': {
    lastDay: '2027-01-14',
    instead: 'gpt-6-luna',
    until: '2027-01-14',
    source: 'https://developers.openai.com/api/docs/deprecations',
    asOf: '2026-11-27',
  },
} as const satisfies Record<string, Sourced & { lastDay: string, instead: string }>

/** What a model takes beside text. */
export const modalities = {
  'gpt-6-luna': {
    takes: ['image'],
    source: 'https://developers.openai.com/api/docs/models/gpt-6-luna',
    asOf: '2026-11-27',
  },
  'gemini-3.8-flash': {
    takes: ['image', 'audio', 'video'],
    source: 'https://ai.google.dev/gemini-api/docs/models/gemini-3.8-flash',
    asOf: '2026-09-03',
  },
} as const satisfies Record<string, Sourced & { takes: readonly string[] }>

/** Protocols by the day of their revision. */
export const protocols = {
  mcp: {
    revision: '2026-07-28',
    note: 'stateless: no handshake and no session; stdio and Streamable HTTP',
    source: 'https://github.com/modelcontextprotocol/specification/releases/tag/2026-07-28',
    asOf: '2026-11-28',
  },
} as const satisfies Record<string, Sourced & { revision: string }>

/** Times the price of an input token, as both OpenAI and Anthropic charge it for their newest models. */
const cachePrice = { unit: 'times the price of an input token', source: 'https://platform.claude.com/docs/en/about-claude/pricing', asOf: '2026-10-24' } as const

/** Half the price for an answer within a day; OpenAI and Anthropic alike. */
const batchOf = { source: 'https://developers.openai.com/api/docs/models/gpt-6-luna', asOf: '2026-11-27' } as const

/** Figures that are no model's own. */
export const figures = {
  cacheWrite: { value: 1.25, ...cachePrice, note: 'kept for 5 minutes; OpenAI from GPT-5.6 on asks the same' },
  cacheWriteHour: { value: 2, ...cachePrice, note: 'kept for an hour' },
  cacheRead: { value: 0.1, ...cachePrice, note: 'Claude Sonnet 5.5: 0.05 since 7 October 2026' },
  cacheMinimum: { value: 1024, unit: 'tokens that a prompt begins with', source: 'https://developers.openai.com/api/docs/guides/prompt-caching', asOf: '2026-11-27' },
  batchPrice: { value: 0.5, unit: 'times the price of a call that is answered at once', ...batchOf },
  callRetries: { value: 2, unit: 'retries of generateText where nothing is said', source: 'https://ai-sdk.dev/docs/reference/ai-sdk-core/generate-text', asOf: '2026-11-27' },
  efSearch: { value: 40, unit: 'candidates that pgvector keeps where nothing is said', source: 'https://github.com/pgvector/pgvector#filtering', asOf: '2026-11-28' },
  textRecovered: { value: 0.92, unit: 'share of texts of 32 tokens that come back exactly from their embedding', source: 'https://arxiv.org/abs/2310.06816', asOf: '2026-11-28', note: 'Morris and others, October 2023' },
  judgeKeepsChoice: { value: 0.65, unit: 'share of pairs', note: 'GPT-4 in 2023, both orders of two answers', source: 'https://arxiv.org/abs/2306.05685', asOf: '2026-11-28' },
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
  toolsUntilConfused: { value: 30, unit: 'tools that are offered at once', source: 'https://code.claude.com/docs/en/agent-sdk/tool-search', asOf: '2026-11-28', note: 'selection gets worse with more than 30 to 50' },
  modelsThatRot: { value: 18, unit: 'models, of 18 tested, that answer worse as the input grows', source: 'https://research.trychroma.com/context-rot', asOf: '2026-11-28', note: 'July 2025' },
  defencesBroken: { value: 12, unit: 'defences against prompt injection that adaptive attacks got through, most in over 90% of tries', source: 'https://arxiv.org/abs/2510.09023', asOf: '2026-11-28' },
  approvedPrompts: { value: 0.93, unit: 'share of permission prompts that people accept', source: 'https://www.anthropic.com/engineering/claude-code-auto-mode', asOf: '2026-11-28', note: 'Claude Code, 2026' },
  moffattDamages: { value: 650.88, unit: 'Canadian dollars, for what a chatbot said', source: 'https://bc.ctvnews.ca/air-canada-s-chatbot-gave-a-b-c-man-the-wrong-information-now-the-airline-has-to-pay-for-the-mistake-1.6769454', asOf: '2026-11-28', note: 'Moffatt v. Air Canada, 2024 BCCRT 149' },
  trainingTokens: { value: 1_000_000, unit: 'training tokens: 2,000 examples of 500', example: true },
} as const satisfies Record<string, Figure>

/** Names that stand in two tables are told apart. */
const prefixed = (of: string, table: Record<string, Sourced>): Record<string, Sourced> =>
  Object.fromEntries(Object.entries(table).map(([name, entry]) => [`${of} ${name}`, entry]))

/** An entry that somebody should read again at its source. */
export interface Stale extends Sourced { name: string, days: number }

/** Every entry that has a source. */
export function sourced(): (Sourced & { name: string })[] {
  const figuresWithSource = Object.entries<Figure>(figures)
    .flatMap(([name, { source, asOf, until, note }]) => source && asOf ? [{ name, source, asOf, until, note }] : [])
  return [...Object.entries<Sourced>({ ...models, ...embeddings, ...prefixed('retired', retirements), ...prefixed('takes', modalities), ...prefixed('protocol', protocols) }).map(([name, entry]) => ({ name, ...entry })), ...figuresWithSource]
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
