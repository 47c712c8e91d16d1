/** Approval: the loop stops before the money moves, and a person sees the call itself. */
import { generateText, isStepCount, type ModelMessage, tool } from 'ai'
import { z } from 'zod'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { teach } from '../lib/stand-in-model.ts'
import { limit, refund } from './rights.ts'
import { openShop, type Shop } from './shop.ts'

const customer = 'Ana'

/** What is behind the person's yes: the rights are looked at again, and only the limit is lifted. */
const pay = (shop: Shop, order: number) => {
  const end = refund(shop, customer, order)
  if (!('waits' in end))
    return end
  shop.refunds.push(order)
  return { paid: shop.orders[order]!.euros }
}

// #region approve
const approve = (shop: Shop) => ({
  refund: ({ order }: { order: number }) =>
    (shop.orders[order]?.euros ?? 0) > limit
      ? 'user-approval' as const
      : 'approved' as const,
})

const shown = (shop: Shop, id: number) => ({
  tool: 'refund',
  order: id,
  euros: shop.orders[id]!.euros,
  customer: shop.orders[id]!.customer,
})
// #endregion

// #region agent
const step = (shop: Shop, messages: ModelMessage[]) => generateText({
  model: model('smart'),
  tools: { refund: tool({
    description: 'pays an order back',
    inputSchema: z.object({ order: z.int() }),
    execute: ({ order }) => pay(shop, order),
  }) },
  toolApproval: approve(shop),
  stopWhen: isStepCount(4),
  messages,
})
// #endregion

export interface Request { tool: string, order: number, euros: number, customer: string }

/** The person's answer, and why. */
export type Decide = (request: Request) => { approved: boolean, reason: string }

// #region resume
export async function ask(shop: Shop, said: string, decide: Decide) {
  const talk: ModelMessage[] = [{ role: 'user', content: said }]
  const { content, text, responseMessages } = await step(shop, talk)
  const request = content.find(isRequest)
  if (!request)
    return text
  const answer = decide(shown(shop, orderOf(request)))
  talk.push(...responseMessages, { role: 'tool', content: [{
    type: 'tool-approval-response',
    approvalId: request.approvalId,
    ...answer,
  }] })
  return (await step(shop, talk)).text
}
// #endregion

type Part = Awaited<ReturnType<typeof step>>['content'][number]

type Asking = Extract<Part, { type: 'tool-approval-request' }>

const orderOf = ({ toolCall }: Asking): number => (toolCall.input as { order: number }).order

const isRequest = (part: Part): part is Asking => part.type === 'tool-approval-request' && !part.isAutomatic

/** How a customer asks for it. */
export const wish = (order: number) => `I want my money back for order ${order}.`

teach({
  name: 'pays back when it is asked to',
  reply({ tools, results, question }) {
    const order = Number(/money back for order (\d+)/i.exec(question)?.[1])
    if (!order || !tools.some(({ name }) => name === 'refund'))
      return undefined
    const end = results.at(-1)?.output
    if (end === undefined)
      return { calls: [{ tool: 'refund', input: { order } }] }
    return end.includes('"paid"') ? `Paid back: order ${order}.` : `Not paid back: ${end.replace(/[{}"]/g, '')}.`
  },
})

export async function main() {
  const words = say({
    'en': { yes: 'yes', no: 'no', paid: 'paid', kept: 'not paid' },
    'pt-BR': { yes: 'sim', no: 'não', paid: 'pago', kept: 'não pago' },
  })
  for (const [order, approved] of [[1044, true], [1042, true], [1042, false]] as const) {
    const shop = openShop()
    await ask(shop, wish(order), ({ tool, order, euros, customer }) => {
      console.log(`? ${tool} ${order}, ${customer}`)
      console.log(`  ${euros} EUR: ${approved ? words.yes : words.no}`)
      return { approved, reason: approved ? 'parcel seen' : 'soles are worn' }
    })
    console.log(`${shop.refunds.length > 0 ? '✓' : '✗'} ${order} ${shop.refunds.length > 0 ? words.paid : words.kept}`)
  }
}

if (import.meta.main)
  await main()
