/** Una pregunta en palabras, convertida en consulta por un sustituto de modelo. */
import { libros } from '../lib/libros.ts'

// #region preguntar
/** Sin modelo: una regla que reconoce un año. */
export function aConsulta(pregunta: string): string {
  const [anio] = /\d{4}/.exec(pregunta) ?? []
  return anio === undefined
    ? 'SELECT titulo FROM libros'
    : `SELECT titulo FROM libros WHERE anio > ${anio}`
}
// #endregion

export function main(pregunta = '¿Qué libros salieron después de 1980?'): void {
  // As a snippet says it whose model is none.
  console.error('[model offline stand-in: a rule, not a model]')
  console.log(aConsulta(pregunta))
  for (const { titulo } of libros.filter(({ anio }) => anio > 1980))
    console.log(`- ${titulo}`)
}

if (import.meta.main)
  main(...process.argv.slice(2))
