import { stringify } from 'yaml'
import type { NewCourse } from './new-course.ts'
import { promiseOf } from './promise.ts'

/** `slides/course.yaml` of a new course: what is known of it, and what it may say besides. */
export function courseYaml({ title, author, languages }: NewCourse): string {
  const inEach = (text: (locale: string) => string) => Object.fromEntries(languages.map(locale => [locale, text(locale)]))
  return `# yaml-language-server: $schema=../node_modules/slidev-addon-workshop/course.schema.json
# What the whole course says about itself: the home page, the covers and the PDFs read it from here.
${stringify({ title: inEach(() => title) })}# One line: what the course gives.
${stringify({ promise: inEach(promiseOf) })}# Stands on the home page and in every PDF.
${stringify({ author })}# The first one is the language of a visitor whose browser asks for none of these. Each module has a file for each.
languages: [${languages.join(', ')}]
logo: slides/logo.svg

# Where the site is hosted; the handouts print it.
# url: https://example.org/${slug(title)}/

# The home page's paragraph: for whom the course is.
# about:
#   ${languages[0]!}: …
# And its picture: a component that is drawn when the site is built, components/HomePicture.vue.
# figure: HomePicture

# What others may do with the content; see LICENSE.md.
# licence:
#   name: CC BY 4.0
#   url: https://creativecommons.org/licenses/by/4.0/
# repository: https://example.org/you/${slug(title)}

# Colours for "accent:" on a slide, instead of blue, teal, green, amber and purple.
# accents:
#   main:
#     label: { ${languages[0]!}: … }
#     light: "#1d4ed8"
#     dark: "#93c5fd"

# How strictly "npm test" holds its editorial rules: off, warning or error.
rules:
  # What each click brings, for who teaches.
  click-cue-missing: warning
  # slide-note-missing: warning
`
}

function slug(title: string): string {
  return title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'course'
}
