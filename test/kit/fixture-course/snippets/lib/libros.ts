export interface Libro { titulo: string, autora: number, anio: number }

/** What stands on the shelf. */
export const libros: Libro[] = [
  { titulo: 'Nada', autora: 1, anio: 1945 },
  { titulo: 'Pedro Páramo', autora: 2, anio: 1955 },
  { titulo: 'Rayuela', autora: 3, anio: 1963 },
  { titulo: 'La casa de los espíritus', autora: 4, anio: 1982 },
  { titulo: 'Eva Luna', autora: 4, anio: 1987 },
]
