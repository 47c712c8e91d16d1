/**
 * What snippets/models/twenty-times.ts counts at temperature 1, run by run: `x` is an answer that does not refuse worn
 * boots. In the order of its seeds, the snippet's own first. A test runs it and compares.
 */
export const runs: readonly { seed: number, answers: string }[] = [
  { seed: 3, answers: '.....x.......x......' },
  { seed: 8, answers: '....xx............xx' },
  { seed: 2, answers: '.............x......' },
  { seed: 4, answers: '..............x.x..x' },
]
