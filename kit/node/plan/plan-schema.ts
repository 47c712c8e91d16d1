import * as z from 'zod'

/** What a field can be, as words that finish "Write …", and an example of it. */
interface Valid { valid: string, example: string }

const text = z.string().min(1)
const texts = z.record(z.string(), text)
const minutes = z.int().min(1).max(600)
const slides = z.array(text)

/** A part of a session; one of `module`, `lab`, `break` and `talk` says what it is. */
const part = z.union([
  z.strictObject({ module: z.union([z.int(), text]), skip: slides.optional() }),
  z.strictObject({ lab: z.union([z.int(), text]), minutes: minutes.optional(), title: texts.optional() }),
  z.strictObject({ break: minutes, title: texts.optional() }),
  z.strictObject({ talk: minutes, title: texts }),
])

const time = z.string().regex(/^([01]?\d|2[0-3]):[0-5]\d$/)

const session = z.strictObject({
  title: texts.optional(),
  start: time,
  end: time,
  parts: z.array(part).min(1),
})

/** What stands in `plans/<name>.yaml`. */
export const planSchema = z.strictObject({
  title: texts,
  about: texts.optional(),
  sessions: z.array(session).min(1),
})

export type PlanFile = z.infer<typeof planSchema>
export type PlanPart = z.infer<typeof part>

/** The keys of a plan and of its parts, by the key above them; in words and as an example. */
export const planFields: Record<string, Valid> = {
  title: { valid: 'a text for each language', example: 'title: { en: Half a day }' },
  about: { valid: 'a text for each language', example: 'about: { en: For people who write code. }' },
  sessions: { valid: 'a list of sessions', example: 'sessions: [{ start: "09:00", end: "12:30", parts: [{ module: 1 }] }]' },
  start: { valid: 'hours and minutes from 00:00 to 23:59, between quotation marks', example: 'start: "09:00"' },
  end: { valid: 'hours and minutes from 00:00 to 23:59, between quotation marks', example: 'end: "12:30"' },
  parts: { valid: 'a list of parts, each a module, a lab, a break or a talk', example: 'parts: [{ module: 1 }, { break: 15 }]' },
  module: { valid: 'the number of a module, its folder or a part of it', example: 'module: 1' },
  lab: { valid: 'the number of a lab\'s module, or its folder', example: 'lab: 1' },
  break: { valid: 'whole minutes from 1 to 600', example: 'break: 15' },
  talk: { valid: 'whole minutes from 1 to 600', example: 'talk: 10' },
  minutes: { valid: 'whole minutes from 1 to 600', example: 'minutes: 30' },
  skip: { valid: 'a list of slides, by their ids', example: 'skip: [sources]' },
}

/** The keys that may stand in a part, a session, or at the plan's head. */
export function keysOf(path: readonly PropertyKey[]): string[] {
  if (path.length === 0)
    return Object.keys(planSchema.shape)
  return path.at(-2) === 'parts' ? ['module', 'skip', 'lab', 'minutes', 'break', 'talk', 'title'] : Object.keys(session.shape)
}

/** The schema for editors, as kit/plan.schema.json holds it. */
export function publishedPlanSchema(): unknown {
  return z.toJSONSchema(planSchema.meta({
    title: 'How a course is taught: sessions with their hours',
    description: 'A file of plans/. Made from kit/node/plan/plan-schema.ts.',
  }), { target: 'draft-7' })
}
