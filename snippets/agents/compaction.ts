/** Compaction: a summary keeps the subjects and loses the wishes, unless notes keep them. */
import { generateText, Output } from 'ai'
import { z } from 'zod'
import { handouts } from '../lib/handouts.ts'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { teach } from '../lib/stand-in-model.ts'
import { countTokens } from '../lib/tokens.ts'

export interface Message { role: 'user' | 'assistant', content: string }

/** Answers as long as real ones: what they say does not matter here. */
const long = (turn: number): string => handouts.slice(3 * turn, 3 * turn + 3).map(({ text }) => text).join(' ')

export const talk: Message[] = [
  { role: 'user', content: 'Boots for a week of rain, size 42. No leather, please.' },
  { role: 'assistant', content: long(1) },
  { role: 'user', content: 'How do returns work? I travel on Friday.' },
  { role: 'assistant', content: long(2) },
  { role: 'user', content: 'Do you ship to Madeira? My sister lives there.' },
  { role: 'assistant', content: long(3) },
  { role: 'user', content: 'Which boots do you recommend?' },
]

const spoken = (messages: Message[]): string => messages.map(({ role, content }) => `${role}: ${content}`).join('\n')

// #region notes
const Notes = z.object({
  size: z.int().nullable(),
  without: z.string().nullable(),
})

export async function note(said: string) {
  const { output } = await generateText({
    model: model('fast'),
    output: Output.object({ schema: Notes }),
    prompt: `What does the customer want?\n<said>${said}</said>`,
  })
  return JSON.stringify(output)
}
// #endregion

const user = (content: string): Message => ({ role: 'user', content })

// #region compact
export async function compact(
  talk: Message[], notes = '',
) {
  const { text } = await generateText({
    model: model('fast'),
    prompt: `Summarise the talk.
<talk>${spoken(talk.slice(0, -1))}</talk>`,
  })
  return [
    user(`${notes} Earlier: ${text}`),
    ...talk.slice(-1)]
}
// #endregion

export async function recommend(messages: Message[]): Promise<string> {
  const { text } = await generateText({ model: model('smart'), messages })
  return text
}

/** Staged: a summary of subjects, notes of wishes, and a recommendation that follows what it can still read. */
teach(
  {
    name: 'sums up: the first sentence of each thing the customer said',
    reply: ({ instructions, blocks }) => instructions.startsWith('Summarise the talk')
      ? Array.from(blocks[0]!.text.matchAll(/^user: (.+?[.?!])/gm), ([, first]) => first!.replace(/, size \d+/, '')).join(' ')
      : undefined,
  },
  {
    name: 'notes the size, and what it must be without',
    reply: ({ schema, blocks }) => schema?.properties && 'without' in schema.properties
      ? JSON.stringify({ size: Number(/size (\d+)/.exec(blocks[0]!.text)?.[1] ?? 0) || null, without: /\bno (\w+)/i.exec(blocks[0]!.text)?.[1] ?? null })
      : undefined,
  },
  {
    name: 'recommends what fits the wishes that it reads',
    reply: ({ question, text }) => question.includes('Which boots do you recommend?')
      ? /no leather|"without":"leather"/i.test(text) ? 'Trail Mesh' : 'Alpine Leather'
      : undefined,
  },
)

export async function main() {
  const words = say({
    'en': { whole: 'all', summary: 'summary', notes: 'and notes' },
    'pt-BR': { whole: 'tudo', summary: 'resumo', notes: 'e notas' },
  })
  const notes = await note(talk[0]!.content)
  for (const [name, messages] of [[words.whole, talk], [words.summary, await compact(talk)], [words.notes, await compact(talk, notes)]] as const) {
    const boots = await recommend([...messages])
    console.log(`${boots.includes('Leather') ? '✗' : '✓'} ${name}, ${countTokens(spoken([...messages]))} tokens:`)
    console.log(`  ${boots}`)
  }
}

if (import.meta.main)
  await main()
