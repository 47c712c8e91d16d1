import { timeOfDay } from '../../shared/clock.ts'
import { sha256 } from '../base/file-state.ts'
import type { Course } from '../course/course.ts'
import { partTitle } from './part-title.ts'
import { begins, type Plan } from './plan.ts'

/**
 * A plan for calendars (RFC 5545): an event a session, on days that follow one another, in the time of wherever it is read.
 * @param day of the first session.
 */
export function calendar(course: Course, plan: Plan, language: string, day: Date): string {
  const stamp = `${day.toISOString().slice(0, 10).replaceAll('-', '')}T000000Z`
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//slidev-addon-workshop//plan//EN`, 'CALSCALE:GREGORIAN',
    ...plan.sessions.flatMap((session, index) => {
      const date = new Date(day.getTime() + index * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
      const at = (minutes: number) => `${date}T${timeOfDay(minutes).replace(':', '')}00`
      const times = begins(session)
      return [
        'BEGIN:VEVENT',
        `UID:${sha256(Buffer.from(`${course.title[language] ?? ''} ${plan.name} ${index} ${date}`)).slice(0, 32)}@workshop`,
        `DTSTAMP:${stamp}`,
        `DTSTART:${at(session.start)}`,
        `DTEND:${at(session.end)}`,
        `SUMMARY:${escaped([course.title[language] ?? '', session.title?.[language]].filter(Boolean).join(': '))}`,
        `DESCRIPTION:${escaped(session.parts.map((part, place) => `${timeOfDay(times[place]!)} ${partTitle(course, part, language)}`).join('\n'))}`,
        'END:VEVENT',
      ]
    }),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

/** No line has more than 75 bytes; one that goes on begins with a space. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part].join('\r\n ')
}
