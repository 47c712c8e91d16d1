/** One call: a question in, an answer out, and the tokens to pay for. */
import { generateText } from 'ai'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'

// #region call
export async function ask(question: string) {
  const { text, usage } = await generateText({
    model: model('fast'),
    prompt: question,
  })
  return { text, tokens: usage.totalTokens }
}
// #endregion

export async function main(question = say({ 'en': 'Can I return boots I have worn?', 'pt-BR': 'Já usei o tênis. Posso trocar?' })) {
  const { text, tokens } = await ask(question)
  console.log(text)
  console.log(`${tokens} tokens`)
}

if (import.meta.main)
  await main(...process.argv.slice(2))
