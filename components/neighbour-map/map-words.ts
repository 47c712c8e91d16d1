import type { Locale } from '../locale'
import type { Role } from './space'

interface MapWords {
  roles: Record<Role, string>
  filters: Record<'after' | 'before', string>
  ways: Record<'exact' | 'graph', string>
  fewer: string
  more: string
  fewerEf: string
  moreEf: string
  /** Beside the big number. */
  found: string
  k: (k: number, noise: number) => string
  shown: (k: number, shown: number) => string
  looked: (visited: number, all: number) => string
  /** The scenes of each view. */
  map: readonly [string, string, string, string]
  rights: readonly [string, string, string, string]
  graph: readonly [string, string, string]
  legend: { right: string, page: string, noise: string, staff: string, missed: string }
  pictures: Record<'map' | 'rights' | 'graph' | 'small', string>
  spoken: (right: number, of: number) => string
}

export const words: Record<Locale, MapWords> = {
  'en': {
    roles: { staff: 'staff', customer: 'customer' },
    filters: { after: 'filter after', before: 'filter before' },
    ways: { exact: 'exact', graph: 'HNSW' },
    fewer: 'Smaller k',
    more: 'Larger k',
    fewerEf: 'Smaller ef',
    moreEf: 'Larger ef',
    found: 'right pages found',
    k: (k, noise) => `k = ${k}, ${noise} of them noise`,
    shown: (k, shown) => `k = ${k}, shown ${shown}`,
    looked: (visited, all) => `looked at ${visited} of ${all} pages`,
    map: ['k 1', 'k 2', 'k 4', 'k 9'],
    rights: ['staff, after, k 4', 'customer, after, k 4', 'customer, after, k 9', 'customer, before, k 4'],
    graph: ['exact', 'HNSW, ef 4', 'HNSW, ef 8'],
    legend: { right: 'right page', page: 'other page', noise: 'noise', staff: 'staff only', missed: 'missed' },
    pictures: {
      map: 'A question in the middle, twenty pages around it, three of which answer it. A circle around the question holds the k nearest: with one it holds one right page, with four all three, with nine all three and six that do not matter.',
      rights: 'The same map with nine pages for staff alone. As staff, the four nearest hold all three right pages. As a customer, a filter behind the search leaves one of four. A circle of nine brings all three back for now. A filter before the search draws the circle around the four nearest pages that a customer may read, and holds all three.',
      graph: 'The pages are linked to their nearest. A search walks along the links from the edge towards the question. With four candidates in hand it looks at twelve of twenty pages and misses a right one; with eight it looks at eighteen and finds all three.',
      small: 'A question, its circle with three right pages, and pages for staff alone that stand outside of the search.',
    },
    spoken: (right, of) => `${right} of ${of} right pages found`,
  },
  'pt-BR': {
    roles: { staff: 'equipe', customer: 'cliente' },
    filters: { after: 'filtro depois', before: 'filtro antes' },
    ways: { exact: 'exata', graph: 'HNSW' },
    fewer: 'k menor',
    more: 'k maior',
    fewerEf: 'ef menor',
    moreEf: 'ef maior',
    found: 'páginas certas achadas',
    k: (k, noise) => `k = ${k}, ${noise} de ruído`,
    shown: (k, shown) => `k = ${k}, mostradas: ${shown}`,
    looked: (visited, all) => `olhou ${visited} de ${all} páginas`,
    map: ['k 1', 'k 2', 'k 4', 'k 9'],
    rights: ['equipe, depois, k 4', 'cliente, depois, k 4', 'cliente, depois, k 9', 'cliente, antes, k 4'],
    graph: ['exata', 'HNSW, ef 4', 'HNSW, ef 8'],
    legend: { right: 'página certa', page: 'outra página', noise: 'ruído', staff: 'só da equipe', missed: 'perdida' },
    pictures: {
      map: 'Uma pergunta no meio e vinte páginas em volta, três das quais respondem. Um círculo em torno da pergunta contém as k mais próximas: com uma, contém uma página certa; com quatro, as três; com nove, as três e seis que não importam.',
      rights: 'O mesmo mapa com nove páginas só da equipe. Para a equipe, as quatro mais próximas contêm as três páginas certas. Para o cliente, um filtro depois da busca deixa uma de quatro. Um círculo de nove traz as três de volta, por enquanto. Um filtro antes da busca traça o círculo em torno das quatro mais próximas que o cliente pode ler, e contém as três.',
      graph: 'As páginas estão ligadas às mais próximas. A busca anda pelas ligações, da borda até a pergunta. Com quatro candidatas na mão, olha doze de vinte páginas e perde uma certa; com oito, olha dezoito e acha as três.',
      small: 'Uma pergunta, o seu círculo com três páginas certas, e páginas só da equipe que ficam fora da busca.',
    },
    spoken: (right, of) => `${right} de ${of} páginas certas achadas`,
  },
}
