/** What can be pressed beside the map, one of a group at a time. */
export interface Choice { name: string, pressed: boolean, choose: () => void }

/** A whole number that can be made smaller and larger. */
export interface Dial { name: string, value: number, fewer: string, more: string, least: number, most: number, turn: (by: number) => void }
