import { isHTMLTag, isMathMLTag, isSVGTag } from '@vue/shared'
import { iconCollection } from './icon-collections.ts'
import { isIcon, kebabCase, pascalCase } from './known.ts'
import { nearest } from '../../base/nearest.ts'
import type { MarkdownRule } from './rule.ts'

/** What Vue and its router bring along. */
export const builtIn = new Set(['Component', 'KeepAlive', 'RouterLink', 'RouterView', 'Slot', 'Suspense', 'Teleport', 'Template', 'Transition', 'TransitionGroup'])

/** Vue leaves a tag that it does not know in the page, where it shows its text or nothing. */
export const componentUnknown: MarkdownRule = {
  name: 'component-unknown',
  slide: ({ body }, { course, known }) => body.tags
    .filter(({ name }) => !isElement(name) && !builtIn.has(pascalCase(name)) && !known.components.has(pascalCase(name)))
    .filter(({ name }) => !body.imports.includes(pascalCase(name)) && !isIcon(course.root, name))
    .map(({ name, line }) => {
      const meant = nearest(pascalCase(name), known.components.keys())
      const icons = iconCollection(name)
      return {
        line,
        what: `there is no component <${name}>`,
        next: icons ? `If it is an icon, run "npm install @iconify-json/${icons}".` : meant ? `Write <${name.includes('-') ? kebabCase(meant) : meant}>.` : `Write components/${pascalCase(name)}.vue; or, if it is text, write &lt;${name}&gt; or put it between backticks.`,
      }
    }),
}

export function isElement(name: string): boolean {
  return isHTMLTag(name) || isSVGTag(name) || isMathMLTag(name)
}
