/** An agent that schedules a meeting: the model chooses tools, the tools guard the calendar. */
import { generateText, isStepCount, tool } from 'ai'
import { z } from 'zod'
import { model } from '../lib/model.ts'
import { teach } from '../lib/stand-in-model.ts'

/** The free hours of each person. */
export type Calendar = Record<string, string[]>

export const calendar = (): Calendar => ({
  Ana: ['2026-11-24 10:00', '2026-11-25 14:00', '2026-11-26 09:00'],
  Tom: ['2026-11-23 09:00', '2026-11-25 14:00', '2026-11-26 09:00'],
  Rui: ['2026-11-27 16:00'],
})

// #region tools
const tools = (calendar: Calendar) => ({
  freeHours: tool({
    description: 'lists the free hours of a person',
    inputSchema: z.object({ person: z.string() }),
    execute: ({ person }) => calendar[person] ?? 'nobody of this name',
  }),
  book: tool({
    description: 'books an hour for several people',
    inputSchema: z.object({
      people: z.array(z.string()),
      hour: z.string().describe('as in 2026-11-21 09:00'),
    }),
    execute: ({ people, hour }) => book(calendar, people, hour),
  }),
})
// #endregion

// #region book
/** Looks again: the model may err, the calendar may have changed. */
function book(calendar: Calendar, people: string[], hour: string) {
  const busy = people.filter(name => !calendar[name]?.includes(hour))
  if (busy.length > 0)
    return { refused: `${busy.join(' and ')} cannot at ${hour}` }
  for (const name of people)
    calendar[name] = calendar[name]!.filter(free => free !== hour)
  return { booked: hour, people }
}
// #endregion

// #region agent
export async function schedule(request: string, calendar: Calendar) {
  const { text, steps } = await generateText({
    model: model('smart'),
    instructions: 'Today is Saturday, 2026-11-21.',
    tools: tools(calendar),
    stopWhen: isStepCount(6),
    prompt: request,
  })
  return { answer: text, steps }
}
// #endregion

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

teach({
  name: 'schedules: the first hour that all have free before the day named',
  reply({ tools, results, question }) {
    if (!tools.some(({ name }) => name === 'book'))
      return undefined
    const people = [...question.matchAll(/(?:with|and|,) ([A-Z]\w+)/g)].map(([, name]) => name!)
    const day = /before (\w+day)/.exec(question)?.[1] ?? ''
    const end = `2026-11-${23 + (days.indexOf(day) + 5) % 5}`
    const lists = results.flatMap(({ tool, output }) => tool === 'freeHours' ? [Array.from(output.matchAll(/\d{4}-\d\d-\d\d \d\d:\d\d/g), ([hour]) => hour)] : [])
    if (lists.length === 0)
      return { calls: people.map(person => ({ tool: 'freeHours', input: { person } })) }
    const tried = results.filter(({ tool }) => tool === 'book').map(({ output }) => output)
    const booked = /"booked":"([^"]+)"/.exec(tried.join())?.[1]
    if (booked)
      return `Booked for ${people.join(' and ')}: ${booked}.`
    const hour = lists[0]!.filter(free => free < end && lists.every(list => list.includes(free)))[tried.length]
    return hour ? { calls: [{ tool: 'book', input: { people, hour } }] } : `${people.join(' and ')} have no hour in common before ${day}.`
  },
})

export async function main(request = 'Book an hour with Ana and Tom before Friday.') {
  const { answer, steps } = await schedule(request, calendar())
  for (const [i, { toolCalls, toolResults }] of steps.entries()) {
    for (const [j, { toolName, input }] of toolCalls.entries()) {
      console.log(`${i + 1}  ${toolName}(${JSON.stringify(input)})`)
      console.log(`   ${JSON.stringify(toolResults[j]?.output)}`)
    }
  }
  console.log(answer)
}

if (import.meta.main)
  await main(...process.argv.slice(2))
