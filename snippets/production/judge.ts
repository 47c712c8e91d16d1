/** An LLM as judge: one question, yes or no, and a criterion for each fault that was found. */
import { generateText } from 'ai'
import { model } from '../lib/model.ts'
import { say } from '../lib/language.ts'
import { teach } from '../lib/stand-in-model.ts'
import { compared, count } from './judge-agreement.ts'
import { type Answered, answers } from './shop-answers.ts'

/** What is wrong with an answer, as it stands in "Fail it if …". */
export type Criterion = string

// #region prompt
export const prompt = (one: Answered, criteria: Criterion[]) => `
You check an answer of a shop's assistant.
<policy>${one.policy}</policy>
<question>${one.question}</question>
<answer>${one.answer}</answer>
${criteria.map(criterion => `Fail it if ${criterion}.`).join('\n')}
Is it a good answer? Reply only: pass or fail.`
// #endregion

// #region judge
export async function judge(
  one: Answered, criteria: Criterion[] = [],
) {
  const { text } = await generateText({
    model: model('fast'),
    prompt: prompt(one, criteria),
  })
  return text.trim().toLowerCase() === 'pass'
}
// #endregion

// #region criteria
export const vague: Criterion[] = []

export const sharp: Criterion[] = [
  'it has a number that the policy does not have',
  'it allows a return and leaves out "unworn"',
  'it promises what the policy does not say',
]
// #endregion

/** What the judge says of each answer, beside what people say. */
export async function judged(list: Answered[], criteria: Criterion[]) {
  const verdicts = await Promise.all(list.map(one => judge(one, criteria)))
  return list.map(({ good }, i) => ({ people: good, judge: verdicts[i]! }))
}

const numbers = (text: string): string[] => text.match(/\d+/g) ?? []
const promises = /\b(?:promise|guarantee|always|certainly|of course|sure|make an exception|no problem)\b/i

/** How the stand-in checks a criterion: by the words that it is written with. A model reads its meaning. */
interface Check { about: RegExp, fails: (ask: { policy: string, answer: string, criterion: string }) => boolean }

const allows = /\b(?:yes|you can|can be|sure|of course|no problem|within)\b/i

const refuses = /^(?:no\b|sadly|i am sorry)|\bcannot be\b|\bnot possible\b/i

const checks: Check[] = [
  { about: /\b(?:numbers?|figures?|days?|amounts?|prices?)\b/i, fails: ({ policy, answer }) => numbers(answer).some(number => !numbers(policy).includes(number)) },
  { about: /\b(?:promis|guarantee|commit)/i, fails: ({ policy, answer }) => promises.test(answer) && !promises.test(policy) },
  {
    about: /\b(?:unworn|mainland)\b/i,
    fails: ({ answer, criterion }) => {
      const condition = /\b(?:unworn|mainland)\b/i.exec(criterion)![0]
      return allows.test(answer) && !refuses.test(answer) && !answer.toLowerCase().includes(condition.toLowerCase())
    },
  },
]

// A judge without criteria likes what is long: staged, as is what it makes of a criterion.
teach({
  name: 'judges an answer by the criteria that it is given',
  reply: ({ instructions, blocks }) => {
    if (!/Reply only: pass or fail/.test(instructions))
      return undefined
    const [policy = '', answer = ''] = ['policy', 'answer'].map(tag => blocks.findLast(block => block.tag === tag)?.text)
    const criteria = [...instructions.matchAll(/Fail it if ([^.]+)\./g)].map(([, criterion]) => criterion!)
    const fails = criteria.some(criterion => checks.some(({ about, fails }) => about.test(criterion) && fails({ policy, answer, criterion })))
    return fails || answer.split(/\s+/).length < 4 ? 'fail' : 'pass'
  },
})

export async function main() {
  const words = say({
    'en': { without: 'without criteria', with: 'with three' },
    'pt-BR': { without: 'sem critérios', with: 'com três' },
  })
  for (const [name, criteria] of [[words.without, vague], [words.with, sharp]] as const) {
    console.log(`${name}:`)
    for (const line of compared(count(await judged(answers, criteria))))
      console.log(`  ${line}`)
  }
  console.log(say({ 'en': `${answers.length} answers, judge staged`, 'pt-BR': `${answers.length} respostas, juiz encenado` }))
}

if (import.meta.main)
  await main()
