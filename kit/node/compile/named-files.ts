import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Slidev looks for the files that may stand in a theme, an addon or a deck (`global-top.vue`, `setup/main.ts`) with
 * `import.meta.glob`. For an addon that is the whole repository, Vite then walks through every folder of it, the
 * installed packages too, and that for each glob. The globs name single files, so it is enough to look whether these
 * are there. In what is built alone: the dev server also sees files that are added later.
 */
export function findNamedFiles(): Plugin {
  return {
    name: 'workshop:named-files',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!/\/node_modules\/\.slidev\/virtual\/import-glob\.\w+\.ts$/.test(id))
        return undefined
      const source = readFileSync(id, 'utf8')
      const [, globs, options] = /^export default import\.meta\.glob\((\[.*?\]), (\{.*\})\)\s*$/.exec(source) ?? []
      if (globs === undefined || options === undefined || globs.includes('*'))
        return undefined
      const { eager, import: name = '*' } = JSON.parse(options) as { eager?: boolean, import?: string }
      if (!eager || !['*', 'default'].includes(name))
        return undefined
      const files = (JSON.parse(globs) as string[]).flatMap(alternatives).filter(file => existsSync(join(dirname(id), file)))
      return [
        ...files.map((file, index) => `import ${name === '*' ? '* as ' : ''}file${index} from ${JSON.stringify(file)}`),
        `export default { ${files.map((file, index) => `${JSON.stringify(file)}: file${index}`).join(', ')} }`,
      ].join('\n')
    },
  }
}

/** `main.{ts,js}` names `main.ts` and `main.js`. */
function alternatives(glob: string): string[] {
  const [whole, list] = /\{([^}]*)\}/.exec(glob) ?? []
  return whole === undefined ? [glob] : list!.split(',').flatMap(one => alternatives(glob.replace(whole, one)))
}
