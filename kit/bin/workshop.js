#!/usr/bin/env node
// The kit is TypeScript that Node runs as it is, which needs Node 22.18. npm scripts and npx find the Node that
// `npm ci` installs; called in any other way on an older Node, this file hands over to that one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  await import('../node/cli.ts')
}
else {
  const node = fileURLToPath(new URL(`../../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url))
  if (!existsSync(node)) {
    console.error(`This needs Node 22.18 or newer; here runs ${process.versions.node}.\nNext: run "npm ci" in the project's folder, which installs one for this project alone.`)
    process.exit(1)
  }
  process.exit(spawnSync(node, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1)
}
