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

export async function answer(question: string, policy: string): Promise<Answer> {
  const { text } = await generateText({
    model: model('fast'),
    // Step 1: mark where the policy begins and ends, so that nothing in it is obeyed.
    // Step 2: say what to answer where the policy does not say it, and make that answer 'unknown'.
    prompt: `Answer from this policy: ${policy}\n${question}`,
  })
  // Step 3: show only what the policy says word for word; all else is 'unknown'.
  // Step 4: where the provider refused, the answer is 'refused'.
  return { kind: 'answered', text }
}

if (import.meta.main) {
  for (const question of ['Can I return boots I have worn?', 'Do you sell gift cards?'])
    console.log(question, await answer(question, policy))
}
