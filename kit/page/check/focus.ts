import type { Fault } from './fault.ts'
import { focusable } from './keyboard.ts'
import { nameOf, pathTo, traceOf } from './names.ts'

/** How a focus may be shown, besides the outline. */
const shows = ['boxShadow', 'backgroundColor', 'backgroundImage', 'color', 'opacity', 'transform', 'filter', 'fill', 'stroke', 'strokeWidth', 'textDecorationLine', 'textDecorationColor', 'textDecorationThickness', 'borderTopColor', 'borderTopWidth', 'borderBottomColor', 'borderBottomWidth', 'borderLeftColor', 'borderLeftWidth', 'content', 'display', 'visibility'] as const

/** Controls that look the same with the keyboard on them and without it. */
export function invisibleFocus(no: number, canvas: Element): Fault[] {
  const faults: Fault[] = []
  for (const element of focusable(canvas)) {
    const before = look(element)
    element.focus({ focusVisible: true, preventScroll: true })
    const active = document.activeElement === element
    for (const animation of element.getAnimations({ subtree: true }))
      finish(animation)
    if (active && look(element) === before) {
      faults.push({
        rule: 'focus-invisible', no, words: traceOf(element), key: pathTo(element), size: 0,
        what: `${nameOf(element)} shows no focus`,
        next: 'Leave it the outline that the kit gives (no class or style that takes it away), or draw one of at least 2 px under :focus-visible.',
      })
    }
    element.blur()
  }
  return faults
}

/** All that could show the focus, on the element and on what belongs to it, as one string to compare. */
function look(element: Element): string {
  const near = [element, element.parentElement!, element.nextElementSibling, ...Array.from(element.querySelectorAll('*')).slice(0, 20)].filter(one => one !== null)
  const styles = [...near.map(one => getComputedStyle(one)), getComputedStyle(element, '::before'), getComputedStyle(element, '::after')]
  return styles.map(style => [outline(style), ...shows.map(property => style[property])].join()).join('\n')
}

function outline({ outlineStyle, outlineWidth, outlineColor, outlineOffset }: CSSStyleDeclaration): string {
  return outlineStyle === 'none' || outlineWidth === '0px' || /(, 0\)|\/ 0\))$/.test(outlineColor) ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor} ${outlineOffset}`
}

/** Brings an animation to its end; one without end is left where it is. */
export function finish(animation: Animation): void {
  if (animation.effect?.getComputedTiming().endTime !== Infinity)
    animation.finish()
}
