/** A printed document: its file, and the page, from 0, on which each element that is linked to begins. */
export interface Printed { pdf: Uint8Array, pageOf: ReadonlyMap<string, number> }
