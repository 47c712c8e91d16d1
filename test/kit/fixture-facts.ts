/** What the tests know of the fixture course beyond what they read from it. A change there is a change here, and nowhere else. */

/** Modules, in order, each deck with as many slides, minutes and clicks in either language. */
export const modules = [
  { name: '01-tablas', slides: 13, minutes: 26, clicks: 4 },
  { name: '02-consultas', slides: 10, minutes: 19, clicks: 2 },
] as const

export const languages = ['es', 'fr'] as const

/** Its own component, on a slide of the first module. */
export const figure = {
  module: '01-tablas',
  id: 'union',
  clicks: 3,
  /** What its clicks bring, by language. */
  brings: {
    es: ['Un número por autor, y nunca dos veces.', 'El libro guarda el número, no el nombre.', 'La consulta sigue cada número.'],
    fr: ['Un numéro par auteur, et jamais deux fois.', 'Le livre garde le numéro, pas le nom.', 'La requête suit chaque numéro.'],
  },
} as const

/** The code that runs on its slide, on one of the second module. */
export const snippet = {
  module: '02-consultas',
  id: 'filtrar',
  name: 'consultas/filtrar',
  /** Its parameter, from which on the rows stay, and another value with what is left then. */
  parameter: 'desde',
  moved: 1980,
  usually: ['1963  Rayuela', '1982  La casa de los espíritus', '1987  Eva Luna', '3 filas'],
} as const

/** The code whose output is recorded, by a stand-in for a model. */
export const still = { module: '02-consultas', id: 'preguntar', name: 'consultas/preguntar' } as const

export const activity = { module: '01-tablas', id: 'partir', minutes: 8 } as const
export const diagram = { module: '02-consultas', id: 'plan', names: { es: 'Los dos caminos de una consulta', fr: 'Les deux chemins d’une requête' } } as const
export const room = { module: '01-tablas', id: 'cual-clave' } as const
/** A slide with a picture from `public/`. */
export const picture = { module: '01-tablas', id: 'estante' } as const
