import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { courseFolder } from './course-folder.ts'
import { courseSettings } from './course-settings.ts'

/**
 * What a deck has from its course besides what stands in its own folder: the components in `components/`, by their
 * names, and the files in `public/`. Slidev looks for both in the deck's folder and in its addons; the course is neither.
 */
export function courseFiles(options: ResolvedSlidevOptions): Plugin[] {
  const root = courseFolder(options.userRoot)
  return [courseComponents(join(root, 'components')), icon(courseSettings(options.userRoot).logo), { name: 'workshop:public', config: () => ({ publicDir: join(root, 'public') }) }]
}

/**
 * Gives slides and components the course's by name. Slidev does the same for its own folders with
 * unplugin-vue-components, which takes no second turn in one file; what that one has found stands no longer in the code.
 */
function courseComponents(folder: string): Plugin {
  let isBuilding = false
  let known: Map<string, string> | undefined
  return {
    name: 'workshop:course-components',
    enforce: 'post',
    configResolved({ command }) {
      isBuilding = command === 'build'
    },
    buildStart() {
      known = undefined
    },
    transform: {
      filter: { id: /\.(?:vue|md)(?:\?vue|\?v=|$)/, code: '_resolveComponent(' },
      handler(code) {
        // While an author watches, one may be added at any time.
        const files = isBuilding ? known ??= componentFiles(folder) : componentFiles(folder)
        const imports = new Map<string, string>()
        const resolved = code.replace(/_resolveComponent\("([\w-]+)"\)/g, (call, name: string) => {
          const file = files.get(pascalCase(name))
          if (file === undefined)
            return call
          const variable = `_course_${pascalCase(name)}`
          imports.set(variable, file)
          return variable
        })
        return imports.size > 0
          ? { code: `${Array.from(imports, ([variable, file]) => `import ${variable} from ${JSON.stringify(file)};`).join('')}${resolved}`, map: null }
          : undefined
      },
    },
  }
}

/** By name, the file of each of the course's components, in folders too. */
function componentFiles(folder: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.vue')) : []
  return new Map(names.map(name => [pascalCase(name.replace(/^.*[\\/]/, '').replace('.vue', '')), join(folder, name)]))
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** The icon in the browser's tab is the course's logo. */
function icon(file: string): Plugin {
  return {
    name: 'workshop:icon',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'favicon.svg', source: readFileSync(file) })
    },
    configureServer(server) {
      server.middlewares.use('/favicon.svg', (_request, response) => {
        response.setHeader('Content-Type', 'image/svg+xml')
        response.end(readFileSync(file))
      })
    },
  }
}
