/** Where the five steps stand on the track, and the stations of the pipeline. */
import { above, below, midway, right, small, spot, wide, type Spot, type Track } from './round-track'
import { stationIds, stepIds, type StepId } from './loop-words'

export interface Loop {
  track: Track
  /** The steps in their order, as places on the track. */
  places: readonly number[]
  /** The same as spots. */
  spots: Record<StepId, Spot>
  /** An arrowhead between each step and the next. */
  arrows: readonly Spot[]
}

function loop(track: Track, steps: Record<StepId, number>, arrows: Partial<Record<StepId, number>> = {}): Loop {
  const places = stepIds.map(step => steps[step])
  return {
    track,
    places,
    spots: Object.fromEntries(stepIds.map(step => [step, spot(track, steps[step])])) as Record<StepId, Spot>,
    arrows: stepIds.map((step, i) => spot(track, arrows[step] ?? midway(track, places[i]!, places[(i + 1) % places.length]!))),
  }
}

const wideSteps: Record<StepId, number> = {
  problem: above(wide, 108), model: above(wide, 402), pipeline: above(wide, 760), ship: below(wide, 490), iterate: below(wide, 108),
}
/** Between pipeline and ship the arrowhead keeps clear of the stations, where they are drawn. */
export const whole = loop(wide, wideSteps, { pipeline: below(wide, 680) })
export const alone = loop(wide, wideSteps)
export const compact = loop(small, {
  problem: above(small, 92), model: above(small, 262), pipeline: right(small, 150), ship: below(small, 262), iterate: below(small, 92),
})

/** The stations of the pipeline stand on the right bend. */
export const beads: readonly Spot[] = stationIds.map((_, i) => spot(wide, right(wide, 122 + i * 40)))
