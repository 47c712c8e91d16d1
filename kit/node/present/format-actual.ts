import pc from 'picocolors'
import type { Actual } from './keep.ts'

/** What each slide took beside its minutes, module by module: the author's next `minutes`. */
export function formatActual({ at, locale, slides }: Actual): string {
  const width = Math.max(...slides.map(({ id }) => id.length), 0)
  return [
    `Presented ${new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}, ${locale}`,
    ...[...Map.groupBy(slides, ({ module }) => module)].flatMap(([module, shown]) => {
      const [planned, taken] = [shown.reduce((sum, { minutes }) => sum + minutes, 0), shown.reduce((sum, { seconds }) => sum + seconds, 0)]
      return ['', pc.bold(module), ...shown.map(({ id, minutes, seconds }) => line(id, minutes, seconds, width)), line('all of these', planned, taken, width)]
    }),
  ].join('\n')
}

/** A slide that took more than half a minute and a quarter of its time more, or less, stands out. */
function line(name: string, minutes: number, seconds: number, width: number): string {
  const off = seconds - minutes * 60
  const text = `  ${name.padEnd(Math.max(width, 12))}  ${String(minutes).padStart(4)} min   ${`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`.padStart(6)}`
  return Math.abs(off) > Math.max(30, minutes * 15) ? off > 0 ? pc.yellow(`${text}  longer`) : pc.cyan(`${text}  shorter`) : text
}
