/** Cuenta los libros de cada autora. */
import type { Libro } from '../../../snippets/lib/libros.ts'

/** Step 1: how many books there are of each author. */
export function contar(libros: Libro[]): Map<number, number> {
  const cuenta = new Map<number, number>()
  for (const { autora } of libros)
    cuenta.set(autora, 1)
  return cuenta
}

/** Step 2: the author with most books comes first. */
export function ordenar(cuenta: Map<number, number>): [number, number][] {
  return [...cuenta]
}
