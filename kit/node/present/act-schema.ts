import { z } from 'zod'

const position = z.strictObject({ item: z.int().min(0), no: z.int().min(1), clicks: z.int().min(0) })
const pointer = z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })

const act = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['next', 'previous', 'next-slide', 'previous-slide', 'blank', 'start', 'pause', 'back']) }),
  z.strictObject({ type: z.enum(['go', 'moved']), position }),
  z.strictObject({ type: z.literal('counted'), item: z.int().min(0), no: z.int().min(1), total: z.int().min(0).max(1000) }),
  z.strictObject({ type: z.literal('value'), key: z.string().max(500), value: z.json() }),
  z.strictObject({ type: z.literal('pointer'), pointer: pointer.optional() }),
  z.strictObject({ type: z.literal('skip'), item: z.int().min(0), no: z.int().min(1), on: z.boolean() }),
])

/** What a page sends: its acts in order, each with its number. */
export const Acts = z.strictObject({ client: z.string().min(8).max(64), acts: z.array(z.strictObject({ seq: z.int().min(1), act })).max(200) })
