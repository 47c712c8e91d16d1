/** How long one step may take, in ms. One that needs longer has come to a stop. */
export const patience = 60_000

/**
 * What the work gives, if it comes in time.
 * @throws Error naming the step that did not end.
 */
export async function within<Result>(step: string, work: Promise<Result>, limit = patience): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${step} did not end within ${limit / 1000} s.`)), limit)
  })
  try {
    return await Promise.race([work, late])
  }
  finally {
    clearTimeout(timer)
  }
}
