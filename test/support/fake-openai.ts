import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { lexicalVector } from '../../snippets/lib/stand-in-embedding.ts'
import { standIn } from '../../snippets/lib/stand-in-model.ts'
import { Batches } from './openai-protocol/batches.ts'
import { chat } from './openai-protocol/chat.ts'
import type { Exchange, Protocol } from './openai-protocol/exchange.ts'
import { responses } from './openai-protocol/responses.ts'

/** What the server does with the next request instead of answering it. */
export type Fault = { status: number, message: string } | 'never answers'

export interface FakeOpenAI {
  /** The address for `OPENAI_BASE_URL` and `OLLAMA_BASE_URL`. */
  url: string
  /** The calls of a model that it has received, in order. */
  requests: Exchange[]
  /** Makes the next request fail. */
  failNext: (fault: Fault) => void
  close: () => Promise<void>
}

const EmbeddingRequest = z.object({ model: z.string(), input: z.array(z.string()) })

/**
 * A server on this machine that speaks the OpenAI protocol: chat completions and responses, whole or streamed,
 * embeddings, and batches. Its answers are the stand-in's, so that a snippet gives the same through it as offline.
 */
export async function fakeOpenAI(): Promise<FakeOpenAI> {
  const requests: Exchange[] = []
  const faults: Fault[] = []
  const protocols: Record<string, Protocol> = { '/v1/chat/completions': chat, '/v1/responses': responses() }
  const batches = new Batches(async (url, body) => {
    const call = protocols[url]!.read(body)
    requests.push(call)
    return protocols[url]!.whole(call.model, await standInOf(call).doGenerate(call.options))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = Buffer.concat(await request.toArray() as Buffer[]).toString()
    const ofBatches = await batches.answer(request.url ?? '', sent)
    if (ofBatches !== undefined)
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(ofBatches)
    const body = JSON.parse(sent) as unknown
    const fault = faults.shift()
    const protocol = protocols[request.url ?? '']
    if (fault === 'never answers')
      return
    if (fault)
      send(response, fault.status, { error: { message: fault.message, type: 'invalid_request_error', param: null, code: null } })
    else if (request.url === '/v1/embeddings')
      send(response, 200, embeddings(EmbeddingRequest.parse(body)))
    else if (protocol)
      await answerCall(response, protocol, protocol.read(body))
    else
      send(response, 404, { error: { message: `There is no ${request.url}` } })
  }

  async function answerCall(response: ServerResponse, protocol: Protocol, call: Exchange): Promise<void> {
    requests.push(call)
    const result = await standInOf(call).doGenerate(call.options)
    if (call.stream)
      sendEvents(response, protocol.events(call.model, result))
    else
      send(response, 200, protocol.whole(call.model, result))
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, 400, { error: { message: String(error) } }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    failNext: fault => void faults.push(fault),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const standInOf = ({ model }: Exchange) => standIn(model.includes('smart') ? 'smart' : 'fast')

function embeddings({ model, input }: z.infer<typeof EmbeddingRequest>) {
  const data = input.map((text, index) => ({ object: 'embedding', index, embedding: lexicalVector(text) }))
  return { object: 'list', model, data, usage: { prompt_tokens: 1, total_tokens: 1 } }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function sendEvents(response: ServerResponse, events: object[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.end(`${events.map(event => `data: ${JSON.stringify(event)}\n\n`).join('')}data: [DONE]\n\n`)
}
