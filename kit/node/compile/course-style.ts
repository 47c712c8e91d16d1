import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { courseCss } from '../look/course-css.ts'
import { screenFaces } from '../look/font-faces.ts'
import { courseSettings } from './course-settings.ts'

/** As styles/index.ts imports it. */
const name = 'virtual:workshop/course.css'

/** The fonts and accents of the course, as a style sheet of every deck. */
export function courseStyle({ userRoot }: ResolvedSlidevOptions): Plugin {
  return {
    name: 'workshop:course-style',
    resolveId: id => id === name ? `\0${name}` : undefined,
    load(id) {
      if (id !== `\0${name}`)
        return undefined
      const settings = courseSettings(userRoot)
      return courseCss(settings, screenFaces(settings.fonts), face => face.file)
    },
  }
}
