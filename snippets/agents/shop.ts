/** The shop that the agents of module 7 work for: what its tools look up and change. */
export interface Order {
  customer: string
  product: string
  euros: number
  /** Back in the shop: the condition for money back. */
  returned: boolean
}

export interface Shop {
  orders: Record<number, Order>
  stock: Record<string, number>
  /** What was paid back, in the order in which it was. */
  refunds: number[]
}

export const openShop = (): Shop => ({
  orders: {
    1042: { customer: 'Ana', product: 'boots', euros: 160, returned: true },
    1043: { customer: 'Tom', product: 'jacket', euros: 210, returned: false },
    1044: { customer: 'Ana', product: 'socks', euros: 12, returned: true },
  },
  stock: { boots: 3, jacket: 0, socks: 40 },
  refunds: [],
})
