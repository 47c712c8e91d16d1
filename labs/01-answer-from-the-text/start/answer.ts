/** Answers a customer from the shop's policy, and from nothing else. */
import { generateText } from 'ai'
import { model } from '../../../snippets/lib/model.ts'

export const policy = `Unworn shoes can be returned within 30 days.
Boots that have been worn outside cannot be returned.
The customer pays the postage of a return.`

/** What the shop's page can show. */
export type Answer =
  | { kind: 'answered', text: string }
  | { kind: 'unknown' }
  | { kind: 'refused' }

export async function answer(question: string, text: string): Promise<Answer> {
  const { text: said } = await generateText({
    model: model('fast'),
    // Step 1: mark where the policy begins and ends, so that nothing in it is obeyed.
    // Step 2: say in the prompt that the answer is UNKNOWN where the policy does not say it.
    prompt: `Answer from this policy: ${text}\n${question}`,
  })
  // Step 3: show only whole sentences of the policy, word for word; all else, UNKNOWN too, is 'unknown'.
  // Step 4: where the provider refused, the answer is 'refused'.
  return { kind: 'answered', text: said }
}

if (import.meta.main) {
  for (const question of ['Can I return boots I have worn?', 'Do you sell gift cards?'])
    console.log(question, await answer(question, policy))
}
