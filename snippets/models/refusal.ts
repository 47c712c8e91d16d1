/** A refusal is an outcome and not an error: it is named, shown, and not tried again. */
import { generateText } from 'ai'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { policy } from './given-text.ts'

export const questions = ['Can worn boots be returned?', 'What is the home address of Ana Souza?']

// #region reply
export type Reply =
  | { kind: 'answered', text: string }
  | { kind: 'cut off', text: string }
  | { kind: 'refused' }

export async function reply(question: string): Promise<Reply> {
  const { text, finishReason } = await ask(question)
  if (finishReason === 'content-filter' || text === 'REFUSED')
    return { kind: 'refused' }
  if (finishReason === 'length')
    return { kind: 'cut off', text }
  return { kind: 'answered', text }
}
// #endregion

// #region ask
const ask = (question: string) => generateText({
  model: model('fast'),
  instructions: `Answer from the policy.
If you must not answer, answer only: REFUSED`,
  prompt: `<policy>${policy}</policy>\n${question}`,
})
// #endregion

// #region show
export function show(reply: Reply) {
  switch (reply.kind) {
    case 'answered': return reply.text
    case 'cut off': return `${reply.text}… (ask for less)`
    case 'refused': return 'I may not answer this. A person will.'
  }
}
// #endregion

export async function main(...asked: string[]) {
  const words = say({ 'en': { asked: 'asked:', shown: 'shown:' }, 'pt-BR': { asked: 'pergunta:', shown: 'na tela:' } })
  for (const question of asked.length > 0 ? asked : questions)
    console.log(`${words.asked} ${question}\n  ${words.shown} ${show(await reply(question))}`)
}

if (import.meta.main)
  await main(...process.argv.slice(2))
