/** A decorator: what every call needs, written once and put around any function. */

// #region logged
export function logged<Args extends unknown[], Result>(
  work: (...args: Args) => Promise<Result>,
  write: (line: string) => void = console.log,
) {
  return async (...args: Args) => {
    try {
      const result = await work(...args)
      write(`${work.name} worked`)
      return result
    }
    catch (error) {
      write(`${work.name} failed: ${reason(error)}`)
      throw error
    }
  }
}
// #endregion

const reason = (error: unknown) => error instanceof Error ? error.message : String(error)

// #region used
export const price = logged(async function price(pairs: number) {
  if (pairs < 1)
    throw new RangeError('no pairs')
  return Promise.resolve(pairs * 60)
})
// #endregion

export async function main() {
  console.log(await price(2))
  await price(0).catch(() => undefined)
}

if (import.meta.main)
  await main()
