import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { chromiumVersion } from '../kit/node/chromium/find-chromium.ts'
import type { FoundChromium } from '../kit/node/chromium/found-chromium.ts'
import type { Circumstances } from './results.ts'

/** Where the measurements are taken, and with what. */
export function circumstances(root: string, chromium: FoundChromium): Circumstances {
  const version = (file: string) => (JSON.parse(readFileSync(join(root, file, 'package.json'), 'utf8')) as { version: string }).version
  return {
    date: new Date().toISOString().slice(0, 10),
    system: [cpus()[0]?.model.trim(), `${platform()} ${release()}`].filter(Boolean).join(', '),
    cores: availableParallelism(),
    memory: totalmem(),
    versions: {
      'the kit': version('.'),
      'Slidev': version('node_modules/@slidev/cli'),
      'marp-cli': version('bench/node_modules/@marp-team/marp-cli'),
      'Node': process.versions.node,
      'Chromium': chromiumVersion(chromium).replace(/^\D+/, ''),
    },
  }
}
