import type { Locale } from '../locale'
import type { Passage, Station } from './road'

interface RoadWords {
  stations: Record<Station, string>
  /** What the customer said before, and then asks. */
  before: string
  question: string
  rewritten: string
  lanes: { words: string, vectors: string }
  /** What the two lists become, and what that becomes. */
  fused: string
  reordered: string
  answer: string
  /** Where the answer stands. */
  source: string
  /** A passage as it stands on the shelf, and its name in a list. */
  passages: Record<Passage, { text: string, name: string }>
  shelf: string
  /** The way that leaves all of this out, and where it leads. */
  shortCut: string
  missed: string
  /** The small picture's words beside the stations. */
  start: string
  smallLanes: string
  /** The drawings for those who do not see them. */
  picture: string
  smallPicture: string
}

export const words: Record<Locale, RoadWords> = {
  'en': {
    stations: { rewriting: 'Query rewriting', search: 'Hybrid search', reranking: 'Reranking', generation: 'Generation' },
    before: '“I wore the boots once.”',
    question: '“Can I return them?”',
    rewritten: '“Can I return boots I have worn once?”',
    lanes: { words: 'by words', vectors: 'by vectors' },
    fused: 'fused',
    reordered: 'reordered',
    answer: '“Once worn, only if they are faulty.”',
    source: 'Source: passage 3, returns policy',
    passages: {
      1: { text: 'Return unworn boots within 30 days.', name: '30 days' },
      2: { text: 'Once home, wear boots in slowly.', name: 'Wear in' },
      3: { text: 'Used shoes go back only if faulty.', name: 'Used shoes' },
      4: { text: 'Return boots step by step.', name: 'Steps' },
      5: { text: 'Waxing leather in autumn.', name: 'Waxing' },
    },
    shelf: 'The shelf: documents, cut by meaning (semantic chunking)',
    shortCut: 'Short cut: plain vector search',
    missed: 'finds 4 and misses 3',
    start: 'Question',
    smallLanes: 'by words and by vectors',
    picture: 'A road from the question to the answer. It leads through query rewriting, parts into two lanes at hybrid search, '
      + 'which draws from a shelf of passages, comes together again, passes reranking and ends at generation. '
      + 'A dashed short cut, plain vector search, goes straight from the question to the shelf and does not reach the answer.',
    smallPicture: 'A road from the question through query rewriting, the two lanes of hybrid search, by words and by vectors, and reranking to generation.',
  },
  'pt-BR': {
    stations: { rewriting: 'Reescrita', search: 'Busca híbrida', reranking: 'Reranking', generation: 'Geração' },
    before: '“Usei o tênis uma vez.”',
    question: '“Posso devolver?”',
    rewritten: '“Posso devolver um tênis que usei uma vez?”',
    lanes: { words: 'por palavra-chave', vectors: 'por vetor' },
    fused: 'fusão',
    reordered: 'nova ordem',
    answer: '“Depois de usado, só se tiver defeito.”',
    source: 'Fonte: trecho 3, política de trocas',
    passages: {
      1: { text: 'Tênis sem uso: devolver em 30 dias.', name: '30 dias' },
      2: { text: 'Amacie o tênis um pouco por vez.', name: 'Amaciar' },
      3: { text: 'Par já calçado: só com defeito.', name: 'Já calçado' },
      4: { text: 'Passo a passo para devolver.', name: 'Passos' },
      5: { text: 'Lavar à mão, secar à sombra.', name: 'Lavar' },
    },
    shelf: 'A estante: documentos cortados por sentido (chunking semântico)',
    shortCut: 'Atalho: só busca vetorial',
    missed: 'acha o 4 e perde o 3',
    start: 'Pergunta',
    smallLanes: 'por palavra-chave e por vetor',
    picture: 'Uma estrada da pergunta à resposta. Ela passa pela reescrita, se abre em duas faixas na busca híbrida, '
      + 'que consulta uma estante de trechos, volta a ser uma só, passa pelo reranking e termina na geração. '
      + 'Um atalho tracejado, só com busca vetorial, vai direto da pergunta à estante e não chega à resposta.',
    smallPicture: 'Uma estrada da pergunta pela reescrita, pelas duas faixas da busca híbrida, por palavra-chave e por vetor, e pelo reranking até a geração.',
  },
}
