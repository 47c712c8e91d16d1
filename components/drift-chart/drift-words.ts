import type { verdict } from '../../snippets/ml/drift'
import type { Locale } from '../locale'

export type Reading = ReturnType<typeof verdict>

interface DriftWords {
  /** The two curves, by the time that they are from. */
  training: string
  today: string
  /** What lies on the axis, and that the data is made up. */
  axis: string
  /** The two things that can be moved, and their values. */
  shift: string
  spread: string
  millimetres: (value: string) => string
  /** What PSI compares, and how it is usually read. */
  bins: string
  ruleOfThumb: string
  rule: (stable: string, shifted: string) => string
  readings: Record<Reading, string>
  /** What KS measures. */
  gap: string
  /** A slider's value as it is read out. */
  spoken: (value: string, psi: string, reading: string, ks: string) => string
  /** The three stages on paper. */
  stages: [string, string, string]
  /** What the drawings show, for those who do not see them. */
  curves: (shift: string) => string
  shares: (psi: string, reading: string) => string
  cumulative: (ks: string) => string
}

export const words: Record<Locale, DriftWords> = {
  'en': {
    training: 'training, summer',
    today: 'today, winter',
    axis: 'Foot width in mm, as customers measure it. Example data',
    shift: 'Shifted by',
    spread: 'Spread',
    millimetres: value => `${value} mm`,
    bins: 'ten bins today; dashed: training',
    ruleOfThumb: 'rule of thumb',
    rule: (stable, shifted) => `PSI, by rule of thumb: below ${stable} is little; below ${shifted}, watch; from there on, act`,
    readings: { 'stable': 'little', 'look at it': 'watch', 'shifted': 'act' },
    gap: 'largest gap',
    spoken: (value, psi, reading, ks) => `${value}. PSI ${psi}: ${reading}. KS ${ks}.`,
    stages: ['No drift', 'Some drift', 'Much drift'],
    curves: shift => `Two hills over the width of the foot: the training data, dashed, around 98 mm, and today’s values, solid, shifted by ${shift}.`,
    shares: (psi, reading) => `Ten bins that each hold a tenth of the training values, and today’s share of each. PSI ${psi}: ${reading}, by a rule of thumb.`,
    cumulative: ks => `The two cumulative curves. The largest gap between them is KS, ${ks}.`,
  },
  'pt-BR': {
    training: 'treino, verão',
    today: 'hoje, inverno',
    axis: 'Largura do pé em mm, medida pelo cliente. Dados de exemplo',
    shift: 'Deslocamento',
    spread: 'Dispersão',
    millimetres: value => `${value} mm`,
    bins: 'dez faixas hoje; tracejado: treino',
    ruleOfThumb: 'regra prática',
    rule: (stable, shifted) => `PSI, por regra prática: abaixo de ${stable} é pouco; abaixo de ${shifted}, observe; daí em diante, aja`,
    readings: { 'stable': 'pouco', 'look at it': 'observar', 'shifted': 'agir' },
    gap: 'maior distância',
    spoken: (value, psi, reading, ks) => `${value}. PSI ${psi}: ${reading}. KS ${ks}.`,
    stages: ['Sem drift', 'Algum drift', 'Muito drift'],
    curves: shift => `Dois morros sobre a largura do pé: os dados de treino, tracejados, em torno de 98 mm, e os valores de hoje, em linha cheia, deslocados em ${shift}.`,
    shares: (psi, reading) => `Dez faixas, cada uma com um décimo dos valores de treino, e a parcela de hoje em cada uma. PSI ${psi}: ${reading}, por uma regra prática.`,
    cumulative: ks => `As duas curvas acumuladas. A maior distância entre elas é o KS, ${ks}.`,
  },
}
