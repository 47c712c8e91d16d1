import type { Locale } from '../locale'

/** The five stations of the loop in the order in which a model passes them: module 4, MLOps. */
export const stationIds = ['train', 'deploy', 'monitor', 'drift', 'retrain'] as const

export type CycleStation = typeof stationIds[number]

interface CycleWords {
  /** A station's name, what happens there, and examples of tools that do it. */
  stations: Record<CycleStation, { name: string, happens: string, tools?: string }>
  /** Names in the picture inside the loop. */
  world: string
  model: (version: number) => string
  /** When the tools were looked up. */
  dated: string
  /** What the drawing shows, for those who do not see it. */
  picture: string
}

export const words: Record<Locale, CycleWords> = {
  'en': {
    stations: {
      train: { name: 'Data & training', happens: 'From data and settings, a numbered model', tools: 'DVC, Weights & Biases, MLflow' },
      deploy: { name: 'Deploy', happens: 'This version goes live, with a way back', tools: 'MLflow, SageMaker' },
      monitor: { name: 'Monitoring', happens: 'Somebody watches: inputs, answers, delay, errors', tools: 'Vertex AI, SageMaker' },
      drift: { name: 'Drift', happens: 'The world moved. The model did not.' },
      retrain: { name: 'Retraining', happens: 'Fresh data, a new model: live if it beats the old one', tools: 'Kubeflow, Vertex AI' },
    },
    world: 'the world',
    model: version => `model ${version}`,
    dated: 'Examples, November 2026',
    picture: 'A loop of five stations: data and training, deploy, monitoring, drift, retraining, and from there back to training. '
      + 'Inside it the model as a curve through the points of the world. With drift the points move to the side and the curve stays; retraining lays a second curve through them.',
  },
  'pt-BR': {
    stations: {
      train: { name: 'Dados e treino', happens: 'De dados e ajustes sai um modelo numerado', tools: 'DVC, Weights & Biases, MLflow' },
      deploy: { name: 'Deploy', happens: 'A versão entra no ar, e dá para voltar à anterior', tools: 'MLflow, SageMaker' },
      monitor: { name: 'Monitoramento', happens: 'Sempre à vista: entradas, respostas, latência, erros', tools: 'Vertex AI, SageMaker' },
      drift: { name: 'Drift', happens: 'O mundo mudou. O modelo, não.' },
      retrain: { name: 'Retreino', happens: 'Dados novos, modelo novo: no ar só se vencer o antigo', tools: 'Kubeflow, Vertex AI' },
    },
    world: 'o mundo',
    model: version => `modelo ${version}`,
    dated: 'Exemplos, nov. de 2026',
    picture: 'Um ciclo de cinco etapas: dados e treino, deploy, monitoramento, drift, retreino, e daí de volta ao treino. '
      + 'No meio, o modelo como uma curva que passa pelos pontos do mundo. Com o drift, os pontos se deslocam e a curva fica; o retreino traça uma segunda curva por eles.',
  },
}
