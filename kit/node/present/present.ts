import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import type { Private } from '../../shared/present/messages.ts'
import type { Program } from '../../shared/present/program.ts'
import type { Course } from '../course/course.ts'
import { wordsOf } from '../course/read-words.ts'
import { qrCode } from '../paper/qr-code.ts'
import { forgetRoom, keepActual, keepRoom, keptRoom } from './keep.ts'
import { presentPages } from './pages.ts'
import { cuesOf, lostOf, notesOf, type Shown, skippedOf } from './program.ts'
import { type Keys, type PresentOptions, presentServer } from './server.ts'

/** A presentation that runs. */
export interface Presentation {
  /** Addresses with their keys. */
  console: string
  stage: string
  remote: string
  /** Whether it goes on where a run that was killed has been. */
  goesOn: boolean
  close: () => Promise<void>
}

/**
 * Serves stage, console and remote of a program.
 * @throws Mistake where the port is taken.
 */
export async function openPresentation(course: Course, shown: Shown, program: Program, { port, base, now = Date.now, live }: Pick<PresentOptions, 'port' | 'base' | 'now' | 'live'>): Promise<Presentation> {
  const { root } = course
  const kept = keptRoom(root, program, now())
  const notes = notesOf(course, shown, program.locale)
  const cues = cuesOf(shown, program.locale)
  const lost = lostOf(shown, program.locale)
  const { remote: remoteWord } = wordsOf(course, program.locale).present
  const hosts = live ? [] : addresses()
  const own = (port: number, keys: Keys): Private => {
    const remote = addressOf(hosts[0] ?? 'localhost', port, 'remote', keys.remote)
    return { notes, cues, lost, addresses: { stage: addressOf('localhost', port, 'stage', keys.stage), watch: hosts.map(host => addressOf(host, port, 'stage')), remote, qr: String(qrCode(remote, remoteWord)) } }
  }
  const server = await presentServer({
    program,
    dist: join(root, 'dist'),
    base,
    port,
    pages: presentPages(course, program.locale),
    own,
    kept: kept?.room,
    keys: kept?.keys,
    skipped: skippedOf(shown, program.locale),
    keep: (room, keys) => keepRoom(root, program, { room, keys }, now()),
    now,
    ...live && { live },
  })
  return {
    console: addressOf('localhost', server.port, 'console', server.keys.console),
    stage: addressOf('localhost', server.port, 'stage', server.keys.stage),
    remote: addressOf('localhost', server.port, 'remote', server.keys.remote),
    goesOn: kept !== undefined,
    async close() {
      const room = server.room.kept()
      await server.close()
      await keepActual(root, program, room, now())
      forgetRoom(root)
    },
  }
}

/** The key stands behind `#`, so that no request and no log holds it. */
function addressOf(host: string, port: number, page: string, key?: string): string {
  return `http://${host}:${port}/present/${page}${key === undefined ? '' : `#${key}`}`
}

/** Under which this machine is reached in its network; none without one. */
function addresses(): string[] {
  return Object.values(networkInterfaces()).flatMap(list => list ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
}
