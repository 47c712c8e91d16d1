import type { Fault, MarkdownRule } from './rule.ts'

/** Who cannot see the image hears its alternative text, on screen and in the PDFs. */
export const imageAltMissing: MarkdownRule = {
  name: 'image-alt-missing',
  slide({ body }) {
    const images = body.images
      .filter(({ alt, within }) => alt === undefined && !within.some(tag => isHidden(tag.attributes)))
      .map(({ src, line }): Fault => ({ line, what: `the image ${src} has no alternative text`, next: 'Say in it what the image shows, as in "![Three towers, the middle one leaning](./towers.png)"; an <img> that is decoration says alt="".' }))
    const drawings = body.tags
      .filter(tag => tag.name === 'svg' && !tag.within.some(({ name, attributes }) => name === 'svg' || isHidden(attributes)))
      .filter(svg => !isHidden(svg.attributes) && !isNamed(svg.attributes) && !body.tags.some(({ name, within }) => name === 'title' && within.includes(svg)))
      .map(({ line }): Fault => ({ line, what: 'the drawing has no alternative text', next: 'Say what it shows, as in <svg role="img" aria-label="Three towers">; one that is decoration has aria-hidden="true".' }))
    return [...images, ...drawings]
  },
}

function isHidden(attributes: Map<string, string>): boolean {
  return attributes.get('aria-hidden') === 'true' || ['none', 'presentation'].includes(attributes.get('role') ?? '')
}

function isNamed(attributes: Map<string, string>): boolean {
  return ['aria-label', ':aria-label', 'aria-labelledby'].some(name => attributes.get(name)?.trim())
}
