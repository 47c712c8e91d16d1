/** A place in a part or a whole: a page, from 0, and how far from its left and lower edge, in points. */
export interface Spot { page: number, left: number, top: number }
