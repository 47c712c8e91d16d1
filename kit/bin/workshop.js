#!/usr/bin/env node
// The command needs Node 22.18: it is TypeScript that Node runs as it is, in the repository; installed it is JavaScript.
// npm scripts and npx find the Node that a course installs as a package; called in any other way on an older Node, this
// file hands over to that one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const installed = fileURLToPath(new URL('../node/cli.js', import.meta.url))
const program = existsSync(installed) ? installed : fileURLToPath(new URL('../node/cli.ts', import.meta.url))

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const newer = major > 22 || (major === 22 && minor >= 18) ? undefined : newerNode()
// Node keeps what it has compiled, half of a short command's time and a tenth of a build's: for this process and all that
// it starts. With the packages, for it follows from them.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL(existsSync(installed) ? '../../.cache/workshop/compiled' : '../../node_modules/.cache/workshop/compiled', import.meta.url))

if (newer !== undefined) {
  handOver(newer)
}
else if (major > 22 || (major === 22 && minor >= 18) || (program === installed && process.argv[2] === 'init')) {
  // What starts a course runs on the Node that is there: the course brings its own. An older one keeps nothing.
  if ('enableCompileCache' in module)
    module.enableCompileCache()
  await import(pathToFileURL(program).href)
}
else {
  console.error(`This needs Node 22.18 or newer; here runs ${process.versions.node}.\nNext: run "npm install node@24" in this folder, which installs one for this folder alone.`)
  process.exit(1)
}

/**
 * Runs the same on another Node and ends as it ends. Who ends this process, or what has started it, means that one.
 * @param {string} node
 */
function handOver(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal))
  // npx starts a command through a shell, and a signal to npx ends the shell alone.
  const { ppid } = process
  if (process.env.npm_execpath !== undefined && process.platform !== 'win32')
    setInterval(() => process.ppid === ppid || child.kill('SIGTERM'), 250).unref()
  child.once('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.once('close', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128 + constants.signals[signal])))
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
