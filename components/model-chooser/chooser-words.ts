import type { Locale } from '../locale'
import type { Criterion, Kind, Task, Weights } from './kinds'

interface ChooserWords {
  criteria: Record<Criterion, string>
  /** A name in two lines, as it stands on the map. */
  kinds: Record<Kind, readonly [string, string?]>
  /** What one accepts with this kind. */
  givesUp: Record<Kind, string>
  /** In two lines, as on a button. */
  tasks: Record<Task, readonly [string, string]>
  /** Why this kind wins that task, on paper. */
  because: Record<Task, string>
  tasksTitle: string
  weightsTitle: string
  outOf: (weight: number) => string
  rankingTitle: string
  tie: (names: string) => string
  wins: (name: string, score: number) => string
  /** How a score comes about, and that its figures are examples. */
  sum: string
  /** The map for those who do not see it. */
  map: (weights: Weights, winner: string) => string
  wholeMap: string
}

export const words: Record<Locale, ChooserWords> = {
  'en': {
    criteria: { latency: 'Latency', cost: 'Cost', accuracy: 'Accuracy' },
    kinds: {
      local: ['Local', 'and small'],
      small: ['Small', 'and fast'],
      middle: ['Mid-size'],
      smart: ['Slow', 'and smart'],
    },
    givesUp: {
      local: 'Local and small gives up accuracy.',
      small: 'Small and fast gives up accuracy in hard cases.',
      middle: 'Mid-size gives up being the best at anything.',
      smart: 'Slow and smart gives up latency and cost.',
    },
    tasks: {
      mails: ['Sort', 'support mails'],
      autocomplete: ['Autocomplete', 'while typing'],
      contract: ['Check', 'a contract'],
    },
    because: {
      mails: 'Thousands a day: cost counts most.',
      autocomplete: 'Between two keystrokes: latency counts most.',
      contract: 'One a week, errors are expensive: accuracy.',
    },
    tasksTitle: 'Tasks',
    weightsTitle: 'What matters, out of ten',
    outOf: weight => `${weight} of 10`,
    rankingTitle: 'Kinds of model, the best one for these weights first',
    tie: names => `${names}: a tie.`,
    wins: (name, score) => `${name} comes out on top with ${score}.`,
    sum: 'Score: weight × points. The points are examples.',
    map: ({ latency, cost, accuracy }, winner) => 'A triangle with the corners latency, cost and accuracy, divided into four regions: '
      + 'local and small wins near latency, small and fast near cost, slow and smart near accuracy, mid-size between them. '
      + `With latency ${latency}, cost ${cost} and accuracy ${accuracy} out of ten one stands in the region of ${winner}.`,
    wholeMap: 'A triangle with the corners latency, cost and accuracy, divided into four regions: local and small wins near latency, small and fast near cost, slow and smart near accuracy, mid-size between them. Three tasks are marked on it.',
  },
  'pt-BR': {
    criteria: { latency: 'Latência', cost: 'Custo', accuracy: 'Acurácia' },
    kinds: {
      local: ['Local', 'e pequeno'],
      small: ['Pequeno', 'e rápido'],
      middle: ['Médio'],
      smart: ['Lento e', 'inteligente'],
    },
    givesUp: {
      local: 'Local e pequeno abre mão da acurácia.',
      small: 'Pequeno e rápido erra mais nos casos difíceis.',
      middle: 'Médio abre mão de ser o melhor em algo.',
      smart: 'Lento e inteligente perde em latência e custo.',
    },
    tasks: {
      mails: ['Triar e-mails', 'do suporte'],
      autocomplete: ['Autocompletar', 'na digitação'],
      contract: ['Conferir', 'um contrato'],
    },
    because: {
      mails: 'São milhares por dia: pesa o custo.',
      autocomplete: 'Entre uma tecla e outra: pesa a latência.',
      contract: 'Um por semana, e errar sai caro: acurácia.',
    },
    tasksTitle: 'Tarefas',
    weightsTitle: 'O que pesa, em dez',
    outOf: weight => `${weight} de 10`,
    rankingTitle: 'Tipos de modelo, do melhor ao pior com esses pesos',
    tie: names => `${names}: empate.`,
    wins: (name, score) => `${name} fica em primeiro, com ${score}.`,
    sum: 'Nota: peso × pontos. Os pontos são exemplos.',
    map: ({ latency, cost, accuracy }, winner) => 'Um triângulo com os cantos latência, custo e acurácia, dividido em quatro regiões: '
      + 'local e pequeno ganha perto da latência, pequeno e rápido perto do custo, lento e inteligente perto da acurácia, médio entre eles. '
      + `Com latência ${latency}, custo ${cost} e acurácia ${accuracy}, em dez, o ponto fica na região de ${winner}.`,
    wholeMap: 'Um triângulo com os cantos latência, custo e acurácia, dividido em quatro regiões: local e pequeno ganha perto da latência, pequeno e rápido perto do custo, lento e inteligente perto da acurácia, médio entre eles. Três tarefas estão marcadas nele.',
  },
}

export function nameOf(words: ChooserWords, kind: Kind): string {
  return words.kinds[kind].join(' ')
}
