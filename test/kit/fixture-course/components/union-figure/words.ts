/** What stands in the two tables; a key leads from one to the other. */
export const books = [{ name: 'Rayuela', key: 7 }, { name: 'Eva Luna', key: 3 }, { name: 'Nada', key: 5 }, { name: 'Paula', key: 3 }]
export const authors = [{ name: 'Isabel Allende', key: 3 }, { name: 'Carmen Laforet', key: 5 }, { name: 'Julio Cortázar', key: 7 }]

/** The middle of a row, in px from the top of its table. */
export const heightOf = (row: number): number => 34 + row * 60

interface UnionWords { picture: string, parts: { name: string, means: string }[] }

export const words: Record<'es' | 'fr', UnionWords> = {
  es: {
    picture: 'Una tabla de cuatro libros y otra de tres autores, unidas por el número de cada autor',
    parts: [
      { name: 'Clave primaria', means: 'Un número por autor, y nunca dos veces.' },
      { name: 'Clave foránea', means: 'El libro guarda el número, no el nombre.' },
      { name: 'Unión', means: 'La consulta sigue cada número.' },
    ],
  },
  fr: {
    picture: 'Une table de quatre livres et une autre de trois auteurs, reliées par le numéro de chaque auteur',
    parts: [
      { name: 'Clé primaire', means: 'Un numéro par auteur, et jamais deux fois.' },
      { name: 'Clé étrangère', means: 'Le livre garde le numéro, pas le nom.' },
      { name: 'Jointure', means: 'La requête suit chaque numéro.' },
    ],
  },
}
