/** The time since a moment of `performance.now()`, as `3.1 s`; nothing where no moment is known. */
export function seconds(since: number | undefined): string {
  return since === undefined ? '' : `${((performance.now() - since) / 1000).toFixed(1)} s`
}
