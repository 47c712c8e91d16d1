/** Likes the longer answer, and the first: a judge that compares two, and how to do without. */
import { generateText } from 'ai'
import { model } from '../lib/model.ts'
import { say } from '../lib/language.ts'
import { teach } from '../lib/stand-in-model.ts'
import { judge, sharp } from './judge.ts'
import { policy } from './shop-answers.ts'

export interface Duel { question: string, right: string, wrong: string }

export const duels: Duel[] = [
  { question: 'How long do I have to return my shoes?', right: '30 days, if they are unworn.', wrong: 'You have plenty of time: with us you can return your shoes within 90 days, and we gladly help you with it.' },
  { question: 'Can I return boots I have worn?', right: 'No, worn boots cannot be returned.', wrong: 'Of course you can, for your comfort comes first, and we want you to be happy with whatever you buy from us.' },
  { question: 'They rub. Money back after one hike?', right: 'I am sorry: after a hike they cannot be returned.', wrong: 'We will make an exception for you. Send them in with a short letter, and a colleague will see to it at once.' },
  { question: 'Who pays the postage of a return?', right: 'The customer pays the postage of a return.', wrong: 'We promise that we pay for every return.' },
  { question: 'It is day 40. Can I still return them?', right: 'I am sorry, the 30 days are over by now.', wrong: 'Yes, you can return them, no problem at all.' },
]

// #region better
export async function better(
  question: string, a: string, b: string,
): Promise<'a' | 'b'> {
  const { text } = await generateText({
    model: model('fast'),
    prompt: `Which answer is better?
<question>${question}</question>
<a>${a}</a>
<b>${b}</b>
Reply only with the letter.`,
  })
  return /b/i.test(text.trim()) ? 'b' : 'a'
}
// #endregion

/** Both orders: a verdict counts where they agree. */
// #region both
export async function both(duel: Duel) {
  const { question, right, wrong } = duel
  const first =
    await better(question, right, wrong)
  const second =
    await better(question, wrong, right)
  if (first === second) return 'undecided'
  return first === 'a' ? 'right' : 'wrong'
}
// #endregion

/** Each answer alone, with its criteria: nothing to compare it with. */
// #region alone
export async function alone({ question, right, wrong }: Duel) {
  const [one, other] = await Promise.all([right, wrong].map(answer =>
    judge({ policy, question, answer, good: true }, sharp)))
  return one === other ? 'undecided' : one ? 'right' : 'wrong'
}
// #endregion

// Staged, after what the papers found of real judges: the longer one, and where they are about as long the first one.
teach({
  name: 'prefers the longer of two answers, and the first',
  reply: ({ instructions, blocks }) => {
    const [a, b] = ['a', 'b'].map(tag => blocks.find(block => block.tag === tag)?.text.length)
    if (a === undefined || b === undefined || !/Which answer is better/.test(instructions))
      return undefined
    return b > a * 1.5 ? 'b' : 'a'
  },
})

export async function main() {
  const words = say({
    'en': { pair: '5 pairs, the right answer:', first: 'comes first: wins', second: 'comes second: wins', both: 'in both orders: wins', alone: 'each alone: wins', note: 'judge staged: Zheng, 2023' },
    'pt-BR': { pair: '5 pares, a resposta certa:', first: 'vem antes: ganha', second: 'vem depois: ganha', both: 'duas ordens: ganha', alone: 'sozinha: ganha', note: 'juiz encenado: Zheng, 2023' },
  })
  const won = async (verdicts: Promise<boolean>[]) => (await Promise.all(verdicts)).filter(Boolean).length
  const of = `/${duels.length}`
  console.log(words.pair)
  console.log(`✗ ${words.first} ${await won(duels.map(async ({ question, right, wrong }) => await better(question, right, wrong) === 'a'))}${of}`)
  console.log(`✗ ${words.second} ${await won(duels.map(async ({ question, right, wrong }) => await better(question, wrong, right) === 'b'))}${of}`)
  console.log(`✗ ${words.both} ${await won(duels.map(async duel => await both(duel) === 'right'))}${of}`)
  console.log(`✓ ${words.alone} ${await won(duels.map(async duel => await alone(duel) === 'right'))}${of}`)
  console.log(words.note)
}

if (import.meta.main)
  await main()
