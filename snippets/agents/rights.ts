/** Rights at the tool: a refund asks the shop's data who, once and how much, never the model. */
import { say } from '../lib/language.ts'
import { openShop, type Shop } from './shop.ts'

/** Up to so many euros without a person. */
export const limit = 50

const paid = (shop: Shop, order: number): boolean => shop.refunds.includes(order)

// #region refund
export function refund(
  shop: Shop, customer: string, id: number,
) {
  const found = shop.orders[id]
  if (found?.customer !== customer)
    return { refused: 'no such order' }
  if (!found.returned || paid(shop, id))
    return { refused: 'nothing to pay back' }
  if (found.euros > limit)
    return { waits: 'for a person' }
  shop.refunds.push(id)
  return { paid: found.euros }
}
// #endregion

export function main() {
  const words = say({
    'en': { 'paid': 'paid', 'waits': 'asks a person', 'no such order': 'no such order', 'nothing to pay back': 'nothing to pay' },
    'pt-BR': { 'paid': 'pago', 'waits': 'pergunta a alguém', 'no such order': 'não existe', 'nothing to pay back': 'nada a pagar' },
  })
  const shop = openShop()
  for (const order of [1043, 1042, 1044, 1044]) {
    const end = refund(shop, 'Ana', order)
    const name = 'paid' in end ? `${words.paid}: ${end.paid} EUR` : 'waits' in end ? words.waits : words[end.refused as 'nothing to pay back']
    console.log(`${'refused' in end ? '✗' : '✓'} ${order}  ${name}`)
  }
}

if (import.meta.main)
  main()
