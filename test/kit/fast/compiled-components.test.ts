import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import vuePlugin from '@vitejs/plugin-vue'
import { build } from 'vite'
import * as compiler from 'vue/compiler-sfc'
import { expect, onTestFinished, test } from 'vitest'
import { compiledComponents } from '../../../kit/node/compile/compiled-components.ts'
import { root } from '../../support/project.ts'

const component = `<script setup lang="ts">
import type { Shelf } from './shelf.ts'

const { shelf } = defineProps<{ shelf: Shelf }>()
</script>

<template>
  <p class="shelf">{{ shelf }}</p>
</template>

<style scoped>
.shelf { color: red; }
</style>
`
const files = {
  'slides/course.yaml': '',
  'slides/01-one/main.ts': 'import { createApp } from \'vue\'\nimport Shelf from \'../../components/Shelf.vue\'\n\ncreateApp(Shelf, { shelf: \'a\' }).mount(\'#app\')\n',
  'components/Shelf.vue': component,
  'components/shelf.ts': 'export type Shelf = string\n',
}

/** A course's folder with one component, gone when the test ends. */
function course(): { write: (path: string, text: string) => void, folder: string } {
  const folder = join(root, '.workshop', `components-${Math.random().toString(36).slice(2)}`)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of Object.entries(files))
    write(path, text)
  return { folder, write }
}

/** Builds with Vite and Vue's plugin. @returns what was built, and how often the compiler worked. */
async function made(folder: string): Promise<{ output: string, compiled: number }> {
  let compiled = 0
  const counting = { ...compiler, compileScript: (...given: Parameters<typeof compiler.compileScript>) => { compiled++; return compiler.compileScript(...given) } }
  const userRoot = join(folder, 'slides/01-one')
  const result = await build({
    root: userRoot,
    configFile: false,
    logLevel: 'silent',
    plugins: [vuePlugin({ compiler: counting }), compiledComponents({ userRoot, roots: [] })],
    build: { write: false, minify: false, rolldownOptions: { input: join(userRoot, 'main.ts'), external: ['vue'] } },
  })
  const outputs = [result].flat().flatMap(result => 'output' in result ? result.output : [])
  return { compiled, output: outputs.map(file => file.type === 'chunk' ? file.code : String(file.source)).join('\n') }
}

test('a component is compiled once, and what is built from it, styles too, stays the same', async () => {
  const { folder } = course()
  const [first, second] = [await made(folder), await made(folder)]
  expect([first.compiled, second.compiled]).toEqual([1, 0])
  expect(second.output).toBe(first.output)
  expect(first.output).toMatch(/\.shelf\[data-v-\w+\]/)
})

test('it is compiled anew when its text changes, or a type that it takes from another file', async () => {
  const { folder, write } = course()
  expect((await made(folder)).output).toContain('type: String')
  write('components/shelf.ts', 'export type Shelf = boolean\n')
  // The compiler itself remembers it to the end of a process.
  compiler.invalidateTypeCache(join(folder, 'components/shelf.ts'))
  const { output, compiled } = await made(folder)
  expect(compiled).toBe(1)
  expect(output).toContain('type: Boolean')
  write('components/Shelf.vue', component.replace('color: red', 'color: blue'))
  expect((await made(folder)).output).toContain('color: blue')
})

test('what was kept and is damaged is made anew', async () => {
  const { folder } = course()
  const first = await made(folder)
  const store = join(folder, 'node_modules/.cache/workshop/compiled-components')
  const [file] = readdirSync(store).map(name => join(store, name))
  truncateSync(file!, readFileSync(file!).length - 3)
  expect(await made(folder)).toEqual(first)
})
