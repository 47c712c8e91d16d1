import { rolldown } from 'rolldown'
import { gzipSync, brotliCompressSync } from 'node:zlib'
for (const name of ['one-call','react','structured-output']) {
  const b = await rolldown({ input: `snippets/models/${name}.ts`, platform: 'browser' })
  const { output } = await b.generate({ format: 'esm', minify: true })
  for (const o of output) console.log(name, o.fileName, o.isEntry, o.code.length, gzipSync(o.code).length, brotliCompressSync(o.code).length)
}
