/** `4:05`, or `1:04:05` from an hour on; with a minus where it is over. */
export function duration(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return `${ms < 0 && seconds > 0 ? '−' : ''}${hours > 0 ? `${hours}:${two(minutes)}` : String(minutes)}:${two(rest)}`
}

/** `14:05`, where the page is. */
export function hour(ms: number): string {
  const time = new Date(ms)
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`
}

/** Finds an element of the page's own HTML. */
export function element(id: string): HTMLElement {
  return document.getElementById(id)!
}
