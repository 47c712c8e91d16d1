/** A time of the day, from minutes after midnight: `09:14`. */
export function timeOfDay(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

/** Minutes after midnight, from `09:00` or `9:00`; undefined where the text is no time of the day. */
export function parseTime(text: string): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** When each begins, in minutes after midnight, where each follows the one before. */
export function runningClock(start: number, lengths: readonly number[]): number[] {
  let now = start
  return lengths.map((minutes) => {
    const begins = now
    now += minutes
    return begins
  })
}
