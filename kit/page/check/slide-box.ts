/** A slide as it lies on the page. */
export interface SlideBox {
  /** The element as large as the slide. */
  canvas: Element
  /** Slidev's page within it: the slide and what its layers add. */
  page: Element
  /** Where the canvas lies on the screen, and how many px of the screen are one px of the slide. */
  left: number
  top: number
  scale: number
  /** In px of the slide, as everything that is measured. */
  width: number
  height: number
}

/** A rectangle in px of the slide, from its upper left corner. */
export interface Area { left: number, top: number, right: number, bottom: number }

/**
 * @param canvas the element as large as the slide, whatever it has been scaled to.
 * @param page the slide shown in it.
 */
export function slideBox(canvas: HTMLElement, page: Element): SlideBox {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const scale = width / canvas.offsetWidth
  return { canvas, page, left, top, scale, width: width / scale, height: height / scale }
}

/** A rectangle of the screen in px of the slide. */
export function areaOn(slide: SlideBox, rect: DOMRectReadOnly): Area {
  const across = (x: number) => (x - slide.left) / slide.scale
  const down = (y: number) => (y - slide.top) / slide.scale
  return { left: across(rect.left), top: down(rect.top), right: across(rect.right), bottom: down(rect.bottom) }
}

export function intersect(a: Area, b: Area): Area {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
}

export const isEmpty = (area: Area): boolean => area.right <= area.left || area.bottom <= area.top

export type Side = 'left' | 'top' | 'right' | 'bottom'
export const sides: readonly Side[] = ['left', 'top', 'right', 'bottom']

/** By how much an area leaves another on a side; negative within. */
export function beyond(area: Area, limit: Area, side: Side): number {
  return side === 'left' || side === 'top' ? limit[side] - area[side] : area[side] - limit[side]
}
