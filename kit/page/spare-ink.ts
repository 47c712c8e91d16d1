/**
 * Runs in a page that is printed with --ink: drawings lose their tinted grounds, which no style sheet reaches one by
 * one. What covers something behind it turns white, what is seen through goes. Full colours are lines and small marks,
 * and stay. It must need nothing from outside of itself: Playwright carries it into the browser as text.
 */
export function spareInk(): void {
  const context = document.createElement('canvas').getContext('2d')!
  /** From 0, black, to 1, white; of any colour that CSS can write. */
  const lightness = (colour: string): number => {
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data
    return (0.3 * red! + 0.6 * green! + 0.1 * blue!) / 255
  }
  for (const shape of document.querySelectorAll<SVGElement>('svg :is(path, rect, polygon, circle, ellipse)')) {
    const { fill, fillOpacity } = getComputedStyle(shape)
    if (fill === 'none' || fill.startsWith('url('))
      continue
    if (Number(fillOpacity) < 0.5)
      shape.style.fill = 'none'
    else if (lightness(fill) > 0.6)
      shape.style.fill = '#fff'
  }
}
