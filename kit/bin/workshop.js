#!/usr/bin/env node
// The command needs Node 22.18: it is TypeScript that Node runs as it is, in the repository; installed it is JavaScript.
// npm scripts and npx find the Node that a course installs as a package; called in any other way on an older Node, this
// file hands over to that one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const installed = fileURLToPath(new URL('../node/cli.js', import.meta.url))
const program = existsSync(installed) ? installed : fileURLToPath(new URL('../node/cli.ts', import.meta.url))

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const newer = major > 22 || (major === 22 && minor >= 18) ? undefined : newerNode()
if (newer !== undefined) {
  process.exit(spawnSync(newer, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1)
}
else if (major > 22 || (major === 22 && minor >= 18) || (program === installed && process.argv[2] === 'init')) {
  // What starts a course runs on the Node that is there: the course brings its own.
  await import(pathToFileURL(program).href)
}
else {
  console.error(`This needs Node 22.18 or newer; here runs ${process.versions.node}.\nNext: run "npm install node@24" in this folder, which installs one for this folder alone.`)
  process.exit(1)
}

/** The Node that is installed as a package beside the kit, or where one is. */
function newerNode() {
  for (const from of [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json'))]) {
    try {
      const node = join(createRequire(from).resolve('node/package.json'), `../bin/node${process.platform === 'win32' ? '.exe' : ''}`)
      if (existsSync(node))
        return node
    }
    catch {
      // Not there.
    }
  }
  return undefined
}
