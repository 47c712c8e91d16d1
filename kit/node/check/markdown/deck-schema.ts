import * as z from 'zod'

/** Kebab-case. A letter comes first, for a number is the address of the slide with that number. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** What a setting can be, as words that finish "Write …": editors show them too. */
const validWords = z.registry<{ valid: string, example: string }>()

/** A setting that need not be there. */
function setting<Type extends z.ZodType>(type: Type, valid: string, example: string, means: string): z.ZodOptional<Type> {
  const optional = type.optional().meta({ description: `${means}: ${valid}.` })
  validWords.add(optional, { valid, example })
  return optional
}

const text = z.string().min(1)
const texts = z.array(text)
const yes = z.boolean()
const mode = z.union([z.boolean(), z.enum(['dev', 'build'])])
const anything = z.record(z.string(), z.unknown())
const yesOrNo = 'true or false'
const modes = 'true, false, dev or build'

const minutes = z.number().positive().max(180)

/** The settings that the first slide and all others can have. */
const onEverySlide = {
  // Ours.
  id: setting(z.string().regex(idPattern), 'words in lower case, joined by hyphens', 'the-stack', 'The slide\'s address, the same in every language'),
  minutes: setting(minutes, 'a number above 0, up to 180', '2', 'How long the slide takes'),
  accent: setting(text, 'the name of one of the accents in slides/course.yaml', 'blue', 'The slide\'s one colour'),
  teaches: setting(z.array(z.string().regex(/^M\d+\.\d+(?:\.\d+|[a-z])?$/)), 'a list of the points of the syllabus, "M", the module, a full stop, the point', '[M1.3a, M1.7]', 'What of the syllabus the slide teaches'),
  clock: setting(minutes, 'a number above 0, up to the slide\'s minutes', '8', 'For an activity, the minutes on its clock'),
  skip: setting(z.enum(['first']), 'first', 'first', 'The slide may be left out when time is short'),
  lost: setting(text, 'text in the deck\'s language', 'The numbers; the handout has them', 'With skip: what the room misses without the slide'),
  // Slidev's.
  layout: setting(text, 'the name of a layout', 'claim', 'How the slide is laid out'),
  class: setting(z.union([text, texts, anything]), 'one or more CSS classes', 'wide', 'Classes of the slide\'s outermost element'),
  clicks: setting(z.int().nonnegative(), 'a whole number', '3', 'How many clicks the slide takes, where Slidev does not count them right'),
  clicksStart: setting(z.int().nonnegative(), 'a whole number', '1', 'With how many clicks the slide begins'),
  cues: setting(texts, 'a list of texts, one for each click, in quotation marks', '["The gap between them lights up"]', 'What each click brings, for the instructor\'s pages and the console; not in what is hosted'),
  clickAnimation: setting(text, 'the name of an animation', 'fade', 'How things appear on a click'),
  transition: setting(z.union([text, anything, z.null()]), 'the name of a transition', 'fade', 'How the slide comes in'),
  zoom: setting(z.number().positive(), 'a number above 0', '0.9', 'How large the slide\'s content is drawn'),
  preload: setting(yes, yesOrNo, 'false', 'Whether the slide is made before it is shown'),
  hide: setting(yes, yesOrNo, 'true', 'Leaves the slide out'),
  disabled: setting(yes, yesOrNo, 'true', 'Leaves the slide out'),
  hideInToc: setting(yes, yesOrNo, 'true', 'Leaves the slide out of the table of contents'),
  routeAlias: setting(text, 'text without spaces', 'the-stack', 'Another address; `id` serves for it'),
  dragPos: setting(z.record(z.string(), z.string()), 'places by name', '{ logo: "10,20,30,40" }', 'Where draggable things lie'),
  src: setting(text, 'a path from this file', './shared.md', 'Another file, whose slides stand here'),
  // What layouts take.
  image: setting(text, 'a path in public/', '/picture.png', 'The picture of an image layout'),
  background: setting(text, 'a path in public/, or a colour', '/picture.png', 'What lies behind the slide'),
  backgroundImage: setting(text, 'a path in public/', '/picture.png', 'The picture behind the slide'),
  backgroundSize: setting(text, 'a size as in CSS', 'contain', 'How large the picture is'),
  url: setting(text, 'an address', 'https://sli.dev', 'The page of an iframe layout'),
  scale: setting(z.number().positive(), 'a number above 0', '0.8', 'How large the page of an iframe layout is drawn'),
  layoutClass: setting(text, 'one or more CSS classes', 'gap-8', 'Classes of a layout with two columns'),
}

/** What stands between the `---` of a slide. */
export const slideSettings = z.strictObject({
  ...onEverySlide,
  title: setting(text, 'text', 'The stack', 'The slide\'s name in the table of contents, where its heading is too long'),
  name: setting(text, 'text', 'The stack', 'The same as title'),
  level: setting(z.int().min(1).max(6), 'a number from 1 to 6', '2', 'The slide\'s level in the table of contents'),
  lang: setting(text, 'a language', 'en', 'The slide\'s language, where it is not the deck\'s'),
}).meta({ id: 'slide' })

/** What stands between the `---` at the head of a deck: for the deck and for its first slide. */
export const deckSettings = z.strictObject({
  ...onEverySlide,
  // Ours.
  title: setting(text, 'text', 'Three pillars', 'The module\'s title'),
  lang: setting(text, 'the language in the file\'s name', 'pt-BR', 'The deck\'s language'),
  promise: setting(text, 'one line of text', 'From a topic to a deck that teaches.', 'What the module gives, for the home page'),
  level: setting(text, 'text in the deck\'s language', 'beginner', 'Who can follow, for the home page'),
  objectives: setting(texts.length(3), 'a list of three texts', '[Sort, Choose, Explain]', 'What one can do after the module'),
  glossary: setting(texts, 'a list of terms, by their names in slides/glossary.yaml', '[index, foreign-key]', 'The module\'s terms, for the last page of the handout'),
  math: setting(yes, yesOrNo, 'true', 'Whether "$" writes mathematics in this deck, which loads 1.2 MB'),
  course: setting(text, 'text', 'Databases 101', 'The course\'s name on the cover, where it is not the one in course.yaml'),
  module: setting(z.union([text, z.int()]), 'text or a number', '"01"', 'The module\'s number on the cover, where it is not the folder\'s'),
  // Slidev's, of the deck.
  theme: setting(text, 'the name of a theme', 'default', 'The Slidev theme'),
  addons: setting(texts.refine(addons => addons.includes('workshop')), 'a list with "workshop", from where the layouts and components come', '[workshop]', 'Slidev addons'),
  titleTemplate: setting(text, 'text with %s for the title', '"%s · Databases 101"', 'The title of the browser\'s window'),
  author: setting(text, 'text', 'Ada Lovelace', 'Who made the deck'),
  keywords: setting(z.union([text, texts]), 'text', 'databases, SQL', 'For search engines'),
  info: setting(z.union([text, yes]), 'text', 'A workshop', 'About the deck'),
  defaults: setting(slideSettings, 'settings of slides', '{ transition: fade }', 'Settings that hold for every slide'),
  fonts: setting(z.strictObject({
    sans: z.union([text, texts]).optional(),
    serif: z.union([text, texts]).optional(),
    mono: z.union([text, texts]).optional(),
    custom: z.union([text, texts]).optional(),
    weights: z.union([text, z.array(z.union([text, z.number()]))]).optional(),
    italic: yes.optional(),
    provider: z.enum(['none', 'google', 'coollabs']).optional(),
    webfonts: texts.optional(),
    local: texts.optional(),
    fallbacks: yes.optional(),
  }), 'fonts as Slidev names them', '{ provider: none }', 'The fonts'),
  drawings: setting(z.strictObject({
    enabled: mode.optional(),
    persist: z.union([yes, text]).optional(),
    presenterOnly: yes.optional(),
    syncAll: yes.optional(),
  }), 'settings of drawings as Slidev names them', '{ enabled: dev }', 'Drawing on slides'),
  seoMeta: setting(z.strictObject({
    ogTitle: text.optional(),
    ogDescription: text.optional(),
    ogImage: text.optional(),
    ogUrl: text.optional(),
    twitterCard: z.enum(['summary', 'summary_large_image', 'app', 'player']).optional(),
    twitterSite: text.optional(),
    twitterTitle: text.optional(),
    twitterDescription: text.optional(),
    twitterImage: text.optional(),
    twitterUrl: text.optional(),
  }), 'meta tags as Slidev names them', '{ ogTitle: Three pillars }', 'What others show of a link to the deck'),
  aspectRatio: setting(z.union([text, z.number()]), 'two numbers', '16/9', 'The slides\' shape'),
  canvasWidth: setting(z.number().positive(), 'a number of px', '980', 'The slides\' width'),
  colorSchema: setting(z.enum(['auto', 'light', 'dark', 'all']), 'auto, light, dark or all', 'auto', 'Light or dark'),
  favicon: setting(text, 'a path', './favicon.svg', 'The deck\'s icon'),
  routerMode: setting(z.enum(['hash', 'history', 'memory']), 'hash, history or memory', 'hash', 'How addresses name slides'),
  htmlAttrs: setting(z.record(z.string(), z.string()), 'attributes', '{ dir: ltr }', 'Attributes of the html element'),
  themeConfig: setting(z.record(z.string(), z.union([z.string(), z.number()])), 'the theme\'s settings', '{ primary: "#123456" }', 'Settings of the theme'),
  highlighter: setting(z.enum(['shiki']), 'shiki', 'shiki', 'What colours code'),
  lineNumbers: setting(yes, yesOrNo, 'true', 'Whether code has line numbers'),
  codeCopy: setting(yes, yesOrNo, 'false', 'Whether code has a button that copies it'),
  magicMoveCopy: setting(z.union([yes, z.enum(['final', 'always'])]), 'true, false, final or always', 'final', 'Whether moving code has that button'),
  magicMoveDuration: setting(z.number().nonnegative(), 'a number of ms', '800', 'How long code moves'),
  shiki: setting(anything, 'settings of Shiki', '{}', 'How code is coloured'),
  twoslash: setting(mode, modes, 'false', 'Types in code'),
  monaco: setting(mode, modes, 'false', 'Code that one can edit'),
  monacoTypesSource: setting(z.enum(['cdn', 'local', 'none']), 'cdn, local or none', 'none', 'Where the editor\'s types come from'),
  monacoTypesAdditionalPackages: setting(texts, 'a list of packages', '[ai]', 'More types for the editor'),
  monacoTypesIgnorePackages: setting(texts, 'a list of packages', '[ai]', 'Types that the editor does without'),
  monacoRunAdditionalDeps: setting(texts, 'a list of modules', '[./steps.ts]', 'What code in the editor can import'),
  monacoRunUseStrict: setting(yes, yesOrNo, 'true', 'Strict mode in the editor'),
  plantUmlServer: setting(text, 'an address', 'https://www.plantuml.com/plantuml', 'What draws PlantUML'),
  remoteAssets: setting(mode, modes, 'false', 'Whether assets of other hosts are fetched'),
  preloadImages: setting(z.union([yes, z.strictObject({ ahead: z.int().optional() })]), 'true, false or how many slides ahead', '{ ahead: 3 }', 'Whether images are fetched before their slide'),
  selectable: setting(yes, yesOrNo, 'true', 'Whether text can be selected'),
  record: setting(mode, modes, 'dev', 'Whether one can record'),
  presenter: setting(mode, modes, 'dev', 'The presenter\'s pages'),
  browserExporter: setting(mode, modes, 'dev', 'Exporting from the browser'),
  contextMenu: setting(z.union([mode, z.null()]), modes, 'dev', 'The menu of the right button'),
  wakeLock: setting(mode, modes, 'true', 'Keeps the screen awake'),
  pwa: setting(mode, modes, 'false', 'Whether the deck works offline by Slidev\'s own means'),
  remote: setting(z.union([yes, text]), 'true, false or a password', 'false', 'Whether others can reach the dev server'),
  editor: setting(yes, yesOrNo, 'false', 'Slidev\'s own editor'),
  mcp: setting(yes, yesOrNo, 'false', 'Slidev\'s server for agents'),
  mdc: setting(yes, yesOrNo, 'false', 'The old name of comark'),
  comark: setting(yes, yesOrNo, 'false', 'Comark\'s additions to Markdown'),
  css: setting(z.enum(['unocss']), 'unocss', 'unocss', 'The engine of utility classes'),
  download: setting(z.union([yes, text]), 'true, false or an address', 'false', 'A button that downloads the deck'),
  export: setting(anything, 'settings of slidev export', '{ dark: true }', 'How Slidev exports'),
  exportFilename: setting(z.union([text, z.null()]), 'a name', 'deck', 'The name of the file that Slidev exports'),
  config: setting(anything, 'settings', '{}', 'More settings of the deck'),
  duration: setting(z.union([text, z.number()]), 'a time', '45min', 'How long the deck takes, for the presenter\'s timer'),
  timer: setting(z.enum(['stopwatch', 'countdown']), 'stopwatch or countdown', 'countdown', 'The presenter\'s timer'),
  notesAutoRuby: setting(z.record(z.string(), z.string()), 'words with their reading', '{}', 'Ruby texts in notes'),
}).meta({ id: 'deck' })

type Settings = typeof deckSettings | typeof slideSettings

/** What a setting can be, and an example of it. */
export function validOf(settings: Settings, key: string): { valid: string, example: string } | undefined {
  const type = (settings.shape as Record<string, z.ZodType>)[key]
  return type && validWords.get(type)
}

/** The keys that there are below a path; none where anything goes. */
export function keysBelow(settings: Settings, path: PropertyKey[]): string[] {
  const inner = path.reduce<unknown>((type, step) => {
    const shape = type instanceof z.ZodObject ? type.shape as Record<PropertyKey, unknown> : {}
    return shape[step] instanceof z.ZodOptional ? shape[step].unwrap() : shape[step]
  }, settings)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

/** The schema for editors and other tools, as docs/deck.schema.json holds it. */
export function publishedSchema(): unknown {
  const settings = z.union([deckSettings, slideSettings]).meta({
    title: 'Settings of a deck',
    description: 'What can stand between the "---" at the head of a deck, and of each other slide. Made from kit/node/check/markdown/deck-schema.ts.',
  })
  return z.toJSONSchema(settings, { target: 'draft-7' })
}
