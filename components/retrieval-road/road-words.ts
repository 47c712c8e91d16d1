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
  /** Above the fused list, on the second slide, and how reranking is done. */
  found: string
  together: string
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
  answerPicture: string
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
    found: 'found',
    together: 'A model reads question and passage together, pair by pair:',
    answer: '“Once worn, only if they are faulty.”',
    source: 'Returns policy, passage 3',
    passages: {
      1: { text: 'Return unworn boots within 30 days.', name: '30 days' },
      2: { text: 'Once home, wear boots in slowly.', name: 'Wear in' },
      3: { text: 'Used shoes go back only if faulty.', name: 'Used shoes' },
      4: { text: 'Return boots step by step.', name: 'Steps' },
      5: { text: 'Waxing leather in autumn.', name: 'Waxing' },
    },
    shelf: 'The shelf: documents, cut into passages',
    shortCut: 'Short cut: plain vector search',
    missed: 'finds 4 and misses 3',
    start: 'Question',
    smallLanes: 'by words and by vectors',
    picture: 'A road that begins at the question. It leads through query rewriting and parts into two lanes at hybrid search, '
      + 'which draws from a shelf of passages; the two lists that come of it are fused into one, with passage 3 at its end. '
      + 'A dashed short cut, plain vector search, goes straight from the question to the shelf.',
    answerPicture: 'Four passages as they were found, and the same four in another order: passage 3 rises from the last place to the first, and from there an arrow leads to the answer.',
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
    found: 'achados',
    together: 'Um modelo lê a pergunta e o trecho juntos, par por par:',
    answer: '“Depois de usado, só se tiver defeito.”',
    source: 'Política de trocas, trecho 3',
    passages: {
      1: { text: 'Tênis sem uso: devolver em 30 dias.', name: '30 dias' },
      2: { text: 'Amacie o tênis um pouco por vez.', name: 'Amaciar' },
      3: { text: 'Par já calçado: só com defeito.', name: 'Já calçado' },
      4: { text: 'Passo a passo para devolver.', name: 'Passos' },
      5: { text: 'Lavar à mão, secar à sombra.', name: 'Lavar' },
    },
    shelf: 'A estante: documentos cortados em trechos',
    shortCut: 'Atalho: só busca vetorial',
    missed: 'acha o 4 e perde o 3',
    start: 'Pergunta',
    smallLanes: 'por palavra-chave e por vetor',
    picture: 'Uma estrada que começa na pergunta. Ela passa pela reescrita e se abre em duas faixas na busca híbrida, '
      + 'que consulta uma estante de trechos; as duas listas que saem dali se fundem em uma, com o trecho 3 no fim. '
      + 'Um atalho tracejado, só com busca vetorial, vai direto da pergunta à estante.',
    answerPicture: 'Quatro trechos na ordem em que foram achados, e os mesmos quatro em outra ordem: o trecho 3 sobe do último lugar para o primeiro, e dali uma seta leva à resposta.',
    smallPicture: 'Uma estrada da pergunta pela reescrita, pelas duas faixas da busca híbrida, por palavra-chave e por vetor, e pelo reranking até a geração.',
  },
}
