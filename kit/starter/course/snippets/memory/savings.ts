/** How much of what was learnt is still there, by Ebbinghaus's formula and as he measured it. */

/** What he found on himself: the share of the time that he saved when he learnt the same again, in per cent. */
export const measured = [
  { after: '1 hour', minutes: 60, saved: 44 },
  { after: '1 day', minutes: 24 * 60, saved: 34 },
  { after: '6 days', minutes: 6 * 24 * 60, saved: 25 },
  { after: '31 days', minutes: 31 * 24 * 60, saved: 21 },
]

/** What can be moved on the slide. */
export const parameters = {
  days: { value: 7, min: 1, max: 90, step: 1 },
}

/** What is left after so many minutes, in per cent. */
// #region savings
export const savings = (minutes: number) =>
  184 / (Math.log10(minutes) ** 1.25 + 1.84)
// #endregion

export function main({ days } = { days: parameters.days.value }) {
  const row = (after: string, saved: string, minutes: number) => `${after.padEnd(8)} ${saved.padStart(8)} ${savings(minutes).toFixed(0).padStart(9)} %`
  console.log('         measured    formula')
  for (const { after, minutes, saved } of measured)
    console.log(row(after, `${saved} %`, minutes))
  console.log(row(`${days} days`, '', days * 24 * 60))
}

if (import.meta.main)
  main()
