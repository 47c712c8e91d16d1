/** Retry what passes, time out what hangs, fall back to another model when one stays down. */
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { APICallError, generateText } from 'ai'
import { model } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  failures: { value: 4, min: 0, max: 6, step: 1 },
  attempts: { value: 3, min: 1, max: 5, step: 1 },
} satisfies Parameters

// #region limits
export interface Limits {
  attempts?: number
  seconds?: number
  wait?: (attempt: number) => Promise<void>
}
// #endregion

// #region retry
export async function retry<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { attempts = 3, seconds = 10, wait = backOff }: Limits = {},
) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(AbortSignal.timeout(seconds * 1000))
    }
    catch (error) {
      if (attempt >= attempts || !mayPass(error))
        throw error
      await wait(attempt)
    }
  }
}
// #endregion

/** 408, 409, 429 and 5xx may pass; a wrong key or question will not. */
// #region may-pass
function mayPass(error: unknown) {
  if (APICallError.isInstance(error))
    return error.isRetryable
  return error instanceof Error && error.name === 'TimeoutError'
}
// #endregion

/** Up to 1, 2, 4 … seconds, at random, so that not all who failed together return together. */
// #region back-off
function backOff(attempt: number) {
  const longest = 1000 * 2 ** (attempt - 1)
  return new Promise<void>(resolve =>
    setTimeout(resolve, Math.random() * longest))
}
// #endregion

// #region fallback
export async function ask(
  question: string,
  models: LanguageModelV4[],
  limits?: Limits,
) {
  const errors: unknown[] = []
  for (const model of models) {
    const work = (signal: AbortSignal) => call(model, question, signal)
    try {
      return await retry(work, limits)
    }
    catch (error) {
      errors.push(error)
    }
  }
  throw new AggregateError(errors, 'No model answered')
}
// #endregion

// #region call
async function call(
  model: LanguageModelV4,
  prompt: string,
  abortSignal: AbortSignal,
) {
  const { text } = await generateText({
    model, prompt, abortSignal, maxRetries: 0,
  })
  return { text, by: model.modelId }
}
// #endregion

/** A model that fails so many times before it answers: with a status, or by never answering. */
export function failing(model: LanguageModelV4, failures: number, how: number | 'hangs' = 503): LanguageModelV4 {
  let calls = 0
  return {
    ...model,
    doGenerate(options) {
      if (++calls > failures)
        return model.doGenerate(options)
      if (how === 'hangs')
        return new Promise((_, reject) => options.abortSignal?.addEventListener('abort', () => reject(options.abortSignal?.reason as Error)))
      return Promise.reject(new APICallError({ message: `status ${how}`, url: 'https://example.com', requestBodyValues: {}, statusCode: how }))
    },
  }
}

/** Says what a model does when it is called. */
function loud(model: LanguageModelV4): LanguageModelV4 {
  return {
    ...model,
    async doGenerate(options) {
      try {
        const result = await model.doGenerate(options)
        console.log(`${model.modelId}: answers`)
        return result
      }
      catch (error) {
        console.log(`${model.modelId}: ${error instanceof Error ? error.message : String(error)}`)
        throw error
      }
    },
  }
}

export async function main({ failures, attempts } = valuesOf(parameters)) {
  const models = [loud(failing(model('smart'), failures)), loud(model('fast'))]
  const wait = (attempt: number) => {
    console.log(`  wait for up to ${2 ** (attempt - 1)} s`)
    return Promise.resolve()
  }
  const { by } = await ask('How much are 2 pairs at 60 EUR each?', models, { attempts, wait })
  console.log(`answered by ${by}`)
}

if (import.meta.main)
  await main(fromArguments(parameters))
