import type { Experimental_BatchV4 as BatchV4, Experimental_BatchV4ItemResult as Item, Experimental_BatchV4StartOptions as StartOptions } from '@ai-sdk/provider'
import { standIn } from './stand-in-model.ts'

/**
 * Batches of the offline stand-in. Staged: the first look at a batch finds it unfinished, the second finds it done, and
 * the answers come in the opposite order, for a provider promises none.
 */
export function standInBatch(): BatchV4 {
  const kept = new Map<string, { requests: StartOptions['requests'], looks: number }>()
  return {
    specificationVersion: 'v4',
    provider: 'stand-in',
    supportedUrls: {},
    doStartBatch({ requests }) {
      const batchId = `batch-${kept.size + 1}`
      kept.set(batchId, { requests, looks: 0 })
      return Promise.resolve({ batchId, status: 'pending', warnings: [] })
    },
    doGetBatchStatus({ batchId }) {
      const batch = kept.get(batchId)
      return batch
        ? Promise.resolve({ status: batch.looks++ > 0 ? 'completed' : 'pending' })
        : Promise.reject(new Error(`There is no ${batchId}`))
    },
    async doGetBatchResults({ batchId }) {
      const items = await Promise.all((kept.get(batchId)?.requests ?? []).map(answer))
      return new ReadableStream({
        start(controller) {
          for (const item of items.toReversed())
            controller.enqueue(item)
          controller.close()
        },
      })
    },
  }
}

async function answer(request: StartOptions['requests'][number]): Promise<Item> {
  if (request.type !== 'text')
    throw new Error('The stand-in draws no pictures.')
  const { id, type, modelId, options } = request
  try {
    const result = await standIn(modelId.includes('smart') ? 'smart' : 'fast').doGenerate(options)
    return { id, type, status: 'succeeded', result }
  }
  catch (error) {
    return { id, type, status: 'failed', error: { message: String(error) } }
  }
}
