/** The same call with the shop's own text in the prompt: now it can look the answer up. */
import { generateText } from 'ai'
import { model } from '../lib/model.ts'

export const policy = `Unworn shoes can be returned within 30 days.
Boots that have been worn outside cannot be returned.
The customer pays the postage of a return.`

// #region call
export async function ask(question: string, policy: string) {
  const { text } = await generateText({
    model: model('fast'),
    instructions: `Answer from the policy alone.
If it does not say, answer: I don't know.`,
    prompt: `<policy>${policy}</policy>\n${question}`,
  })
  return text
}
// #endregion

export async function main(...questions: string[]) {
  const asked = questions.length > 0 ? questions : ['Can I return boots I have worn?', 'Do you sell gift cards?']
  for (const question of asked)
    console.log(`${question}\n  ${await ask(question, policy)}`)
}

if (import.meta.main)
  await main(...process.argv.slice(2))
