/** What can be pressed beside the map, one of a group at a time. */
export interface Choice { name: string, pressed: boolean, choose: () => void }

/** A whole number that can be made smaller and larger. */
export interface Dial { name: string, value: number, fewer: string, more: string, least: number, most: number, turn: (by: number) => void }

/** A way to look at the map, and how many of the right pages it finds. */
export interface SceneScore { name: string, right: number, of: number }

/** What stands beside the map. */
export interface PanelProps {
  right: number
  of: number
  found: string
  detail: string
  scenes: readonly SceneScore[]
  /** How many scenes are open, and which one is told; none where somebody has moved something. */
  opened: number
  told: number
  choices: readonly (readonly Choice[])[]
  dial?: Dial | undefined
  still: boolean
  spoken: string
}
