/** A typed HTTP API: a contract checked at the door, the model passed in, errors that say so. */
import { generateText } from 'ai'
import { z } from 'zod'
import { model } from '../lib/model.ts'
import { policy } from '../models/given-text.ts'

// #region contract
export const Question = z.object({
  question: z.string().trim().min(1).max(500),
})

export const Answer = z.object({
  answer: z.string(),
  tokens: z.int(),
})
// #endregion

export type Ask = (question: string) => Promise<z.infer<typeof Answer>>

// #region api
export const api = (ask: Ask) => async (request: Request) => {
  if (new URL(request.url).pathname !== '/answers')
    return problem(404, 'There is only /answers')
  if (request.method !== 'POST')
    return problem(405, 'POST a question')
  const json: unknown = await request.json().catch(() => undefined)
  const { data, error } = Question.safeParse(json)
  if (error)
    return problem(422, z.prettifyError(error))
  try {
    const answer = await ask(data.question)
    return Response.json(Answer.parse(answer))
  }
  catch {
    return problem(502, 'The model did not answer')
  }
}
// #endregion

/** Problem details for HTTP APIs: https://www.rfc-editor.org/rfc/rfc9457 */
// #region problem
function problem(status: number, detail: string) {
  return Response.json({ status, detail }, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(status === 405 && { allow: 'POST' }),
    },
  })
}
// #endregion

export const ask: Ask = async (question) => {
  const { text, usage } = await generateText({
    model: model('fast'),
    prompt: `Answer from the policy alone.\n<policy>${policy}</policy>\n${question}`,
  })
  return { answer: text, tokens: usage.totalTokens ?? 0 }
}

export const post = (body: string) => new Request('http://localhost/answers', { method: 'POST', body })

export async function main(question = 'Who pays the postage of a return?') {
  const handle = api(ask)
  const requests = [post(JSON.stringify({ question })), post('{"question": 42}'), new Request('http://localhost/answers')]
  for (const request of requests) {
    console.log(`${request.method} ${await request.clone().text()}`.trimEnd())
    const response = await handle(request)
    console.log(response.status, await response.json())
  }
}

if (import.meta.main)
  await main(...process.argv.slice(2))
