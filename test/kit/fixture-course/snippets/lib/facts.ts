/** Figures that slides and snippets read from: each with the page that says so, or marked as an example. */
export interface Figure { value: number, unit: string, example?: true, source?: string, asOf?: string, until?: string }

export const figures = {
  maneras: { value: 9, unit: 'spellings of one author', example: true },
} satisfies Record<string, Figure>

/** The figures that were read more than 180 days ago, or held until a day that has passed. */
export function stale(on: Date): { name: string, source: string, asOf: string, until?: string, days: number }[] {
  const day = on.toISOString().slice(0, 10)
  return Object.entries<Figure>(figures)
    .flatMap(([name, { source, asOf, until }]) => source === undefined || asOf === undefined
      ? []
      : { name, source, asOf, ...until === undefined ? {} : { until }, days: Math.floor((on.getTime() - Date.parse(asOf)) / 86_400_000) })
    .filter(({ days, until }) => days > 180 || (until !== undefined && day > until))
}
