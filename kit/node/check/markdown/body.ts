/** What a slide's Markdown holds, each piece with its line in the slide's file. Code and comments hold no pieces. */
export interface Body {
  headings: Heading[]
  /** As written: for what Markdown did not take for what it was meant to be. */
  paragraphs: (Placed & { source: string })[]
  /** Paragraphs, list items, table cells, headings and text between tags. */
  texts: Text[]
  links: Link[]
  images: Image[]
  /** Each tag that opens, components and elements alike. */
  tags: Tag[]
  code: CodeBlock[]
  snippets: Snippet[]
  slots: { name: string, line: number }[]
  /** What `<v-clicks>` can show one by one. */
  parts: Part[]
  /** Names that a `<script setup>` brings in. */
  imports: string[]
}

export interface Placed { line: number, within: Tag[] }

export interface Heading extends Placed { depth: number }

export interface Text extends Placed {
  /** As it reads. */
  text: string
  /** Without code and the texts of links: what a translator would have to translate. */
  prose: string
}

export interface Link extends Placed {
  href: string
  /** In Markdown, as a tag (`<a href>`, `<Link to>`), or found in plain text by the parser. */
  by: 'markdown' | 'a' | 'Link' | 'text'
}

export interface Image extends Placed {
  src: string
  /** Undefined where nothing is said; an empty text in HTML says that the image is decoration. */
  alt: string | undefined
}

export interface Tag extends Placed {
  name: string
  attributes: Map<string, string>
}

export interface CodeBlock extends Placed {
  language: string
  /** All that stands behind the opening fence. */
  info: string
  code: string
}

/** `<<< path#region`, or `<Snippet file region />`, which shows one too. */
export interface Snippet extends Placed { path: string, region: string, language: string, info: string, by: 'markdown' | 'tag' }

export interface Part extends Placed {
  kind: 'item' | 'row' | 'block'
  /** How deep in lists, from 1. */
  depth: number
}
