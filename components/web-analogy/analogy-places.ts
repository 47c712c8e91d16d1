/** The section's measures, in pixels of its 868 x 386 box. A house is drawn from the left end of its eaves. */
import type { HouseId, StoreyId } from './analogy-words'

export const width = 868
export const height = 386
/** The line above which one works. */
export const ground = 264
export const house = { width: 330, wall: 14, eaves: 58 }
export const houses: Record<HouseId, number> = { web: 0, ai: width - house.width }
/** From the ceiling to the floor of each storey, and between which walls. */
export const storeys: Record<StoreyId, { top: number, bottom: number, left: number, right: number }> = {
  app: { top: 58, bottom: 161, left: 14, right: 316 },
  api: { top: 161, bottom: ground, left: 14, right: 316 },
  floor: { top: ground, bottom: 382, left: 14, right: 316 },
}
/** Where the cable runs down, and everything on it stands. */
export const cable = 264
