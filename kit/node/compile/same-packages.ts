import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { filesBelow } from '../base/files-below.ts'
import { kitFolder } from '../base/kit-folder.ts'
import { courseFolder } from './course-folder.ts'

/** Of Slidev's packages, those from which a component takes something that no other part of a deck has taken. */
const packages = ['vue', '@antfu/utils']

/** Of what compiled templates may take from Vue, these weigh several kB, and hardly a deck has them. */
const heavy = ['Suspense', 'KeepAlive']

/**
 * Lets every deck take the same from Slidev's packages, so that their file is the same in all of them and a visitor loads
 * it once. A chunk exports what others import, and the decks of a course use different components.
 */
export function samePackages(options: ResolvedSlidevOptions): Plugin {
  return {
    name: 'workshop:same-packages',
    apply: 'build',
    transform: {
      filter: { id: /\/@slidev\/client\/main\.ts$/ },
      handler(code) {
        const folders = [
          ...['components', 'layouts', 'deck'].map(name => join(kitFolder, name)),
          ...['builtin', 'layouts'].map(name => join(options.clientRoot, name)),
          join(courseFolder(options.userRoot), 'components'),
        ]
        const taken = packages.map((name, at) => [name, Array.from(namesFrom(name, folders), (name, index) => [name, `_same_${at}_${index}`] as const)] as const)
        const imports = taken.map(([from, names]) => `import { ${names.map(([name, variable]) => `${name} as ${variable}`).join(', ')} } from '${from}'\n`)
        // What is handed to a call, even in vain, no minifier leaves out.
        const use = `\nqueueMicrotask(() => {}, [${taken.flatMap(([, names]) => names.map(([, variable]) => variable)).join(', ')}])\n`
        return { code: imports.join('') + code + use, map: null }
      },
    },
  }
}

/** What components, and for Vue all templates, may take from a package. */
function namesFrom(name: string, folders: readonly string[]): Set<string> {
  const names = new Set(name === 'vue' ? templateHelpers() : [])
  const pattern = new RegExp(`^import \\{([^}]*)\\} from '${name}'`, 'gm')
  for (const folder of folders) {
    for (const file of filesBelow(folder).filter(file => /(?<!\.test)\.(?:vue|ts)$/.test(file))) {
      for (const [, list] of readFileSync(join(folder, file), 'utf8').matchAll(pattern)) {
        for (const imported of list!.split(',').map(imported => imported.trim().replace(/ as .*/, '')).filter(imported => /^\w+$/.test(imported)))
          names.add(imported)
      }
    }
  }
  return new Set([...names].filter(name => !heavy.includes(name)).sort())
}

function templateHelpers(): string[] {
  const { helperNameMap } = createRequire(import.meta.url)('@vue/compiler-dom') as typeof import('@vue/compiler-dom')
  // Rendering on a server has names there too, as soon as its compiler is loaded.
  return Reflect.ownKeys(helperNameMap).map(key => helperNameMap[key as symbol]!).filter(name => !name.startsWith('ssr'))
}
