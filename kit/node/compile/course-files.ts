import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import components from 'unplugin-vue-components/vite'
import type { Plugin } from 'vite'
import { courseFolder } from './course-folder.ts'

/**
 * What a deck has from its course besides what stands in its own folder: the components in `components/`, by their
 * names, and the files in `public/`. Slidev looks for both in the deck's folder and its addons, and the course is neither.
 */
export function courseFiles(options: ResolvedSlidevOptions): Plugin[] {
  const root = courseFolder(options.userRoot)
  const publicFolder: Plugin = { name: 'workshop:public', config: () => ({ publicDir: join(root, 'public') }) }
  return [
    publicFolder,
    icon(root),
    components({
      dirs: [join(root, 'components')],
      // What components share may lie beside them; a component is a .vue file.
      extensions: ['vue'],
      include: [/\.vue$/, /\.vue\?vue/, /\.vue\?v=/, /\.md$/, /\.md\?vue/],
      dts: false,
    }) as Plugin,
  ]
}

/** The icon in the browser's tab is the course's logo. */
function icon(root: string): Plugin {
  const file = join(root, 'slides/logo.svg')
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
