/** Una consulta deja pasar las filas que cumplen la condición. */
import { libros } from '../lib/libros.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  desde: { value: 1960, min: 1900, max: 2000, step: 10 },
} satisfies Parameters

// #region filtrar
export async function filtrar(desde: number) {
  const filas = await Promise.resolve(libros)
  return filas
    .filter(libro => libro.anio >= desde)
    .toSorted((a, b) => a.anio - b.anio)
}
// #endregion

export async function main({ desde } = valuesOf(parameters)): Promise<void> {
  const filas = await filtrar(desde)
  for (const { titulo, anio } of filas)
    console.log(`${anio}  ${titulo}`)
  console.log(`${filas.length} filas`)
}

if (import.meta.main)
  await main(fromArguments(parameters))
