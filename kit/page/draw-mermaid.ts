interface Job { code: string, title: string, description: string, id: string, settings: unknown, font: string }

interface Mermaid {
  initialize: (settings: unknown) => void
  render: (id: string, code: string) => Promise<{ svg: string }>
}

/**
 * Draws a diagram with the Mermaid that the page has loaded. It must need nothing from outside of itself: Playwright
 * carries it into the browser as text.
 */
export async function drawInPage({ code, title, description, id, settings, font }: Job): Promise<string> {
  const { mermaid } = window as unknown as { mermaid: Mermaid }
  await document.fonts.load(font)
  mermaid.initialize(settings)
  const { svg } = await mermaid.render(id, code)
  document.body.innerHTML = svg
  const drawn = document.querySelector('svg')!
  // A style sheet within would reach the whole deck: what it says goes to each element.
  const inherited = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'opacity', 'fill-opacity', 'marker-end', 'marker-start']
  const root = getComputedStyle(drawn)
  const whole = ['fill', 'font-family', 'font-size'].map(name => `${name}: ${root.getPropertyValue(name)}`).join('; ')
  const said = Array.from(drawn.querySelectorAll<SVGElement>(':not(style, title, desc)'), (element) => {
    const computed = getComputedStyle(element)
    const around = getComputedStyle(element.parentElement!)
    return { element, style: inherited.filter(name => computed.getPropertyValue(name) !== around.getPropertyValue(name) || name === 'opacity' && computed.opacity !== '1').map(name => `${name}: ${computed.getPropertyValue(name)}`).join('; ') }
  })
  for (const { element, style } of said) {
    for (const name of [...inherited, 'class', 'style', 'data-look', 'data-et', 'data-node', 'data-id'])
      element.removeAttribute(name)
    if (style !== '')
      element.setAttribute('style', style)
  }
  for (const sheet of drawn.querySelectorAll('style'))
    sheet.remove()
  const size = drawn.viewBox.baseVal
  // The line of a life goes on for ever, and the drawing's edge hides it: measured it were too tall for any slide.
  for (const { y2: { baseVal: end } } of drawn.querySelectorAll('line'))
    end.value = Math.min(end.value, size.y + size.height)
  drawn.removeAttribute('class')
  drawn.setAttribute('style', whole)
  drawn.setAttribute('width', String(Math.round(size.width)))
  drawn.setAttribute('height', String(Math.round(size.height)))
  drawn.setAttribute('role', 'img')
  drawn.removeAttribute('aria-roledescription')
  for (const [name, text, relation] of [['desc', description, 'aria-describedby'], ['title', title, 'aria-labelledby']] as const) {
    if (text === '')
      continue
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    element.id = `${id}-${name}`
    element.textContent = text
    drawn.prepend(element)
    drawn.setAttribute(relation, element.id)
  }
  return new XMLSerializer().serializeToString(drawn).replaceAll('\n', ' ')
}
