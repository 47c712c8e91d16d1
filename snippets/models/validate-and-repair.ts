/** An answer that breaks the schema goes back with its error, a few times and not for ever. */
import { generateText, type ModelMessage, NoObjectGeneratedError, Output } from 'ai'
import { z } from 'zod'
import { model } from '../lib/model.ts'

export const email = `Order 1042, placed on 3 November 2026, has not come.`

// #region schema
export const Parcel = z.object({
  order: z.int(),
  placed: z.iso.date(),
})
// #endregion

// #region repair
export async function extract(email: string, attempts = 3) {
  const messages: ModelMessage[] = [{
    role: 'user',
    content: `Which order is this?\n<email>${email}</email>`,
  }]
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const { output } = await call(messages)
      return { output, attempt }
    }
    catch (error) {
      messages.push(...complaint(error))
    }
  }
  throw new Error(`No valid answer in ${attempts} attempts`)
}
// #endregion

// #region complaint
function complaint(error: unknown): ModelMessage[] {
  if (!NoObjectGeneratedError.isInstance(error))
    throw error
  return [
    { role: 'assistant', content: error.text ?? '' },
    { role: 'user', content: `Fix this: ${reason(error.cause)}` },
  ]
}
// #endregion

const call = (messages: ModelMessage[]) => generateText({
  model: model('fast'),
  output: Output.object({ schema: Parcel }),
  messages,
})

/** The SDK wraps zod's error, which says what is wrong in fewest words. */
export function reason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof z.ZodError || cause instanceof z.core.$ZodError ? z.prettifyError(cause) : String(error)
}

export async function main(text = email) {
  const { output, attempt } = await extract(text)
  console.log(output)
  console.log(`valid at attempt ${attempt}`)
}

if (import.meta.main)
  await main(...process.argv.slice(2))
