import type { Locale } from '../locale'

/** The seven duties in the order in which they are told: module 4. */
export const dutyIds = ['models', 'data', 'production', 'life-cycle', 'monitoring', 'scale', 'teams'] as const
export type DutyId = typeof dutyIds[number]

/** The three crafts whose territories the map shows. */
export const craftIds = ['science', 'software', 'mlops'] as const
export type CraftId = typeof craftIds[number]

export interface Duty {
  /** Its name on the map, one word where possible. */
  name: string
  /** What is done. */
  title: string
  /** On whose ground it lies. */
  ground: string
  /** What belongs to it: a heading and its items. */
  parts: { about: string, items: string }[]
  /** The same in a few words, for the map. */
  short: string
}

interface DutyWords {
  crafts: Record<CraftId, string>
  duties: Record<DutyId, Duty>
  /** What the map is, before anything is opened. */
  engineer: string
  /** When the tools were looked up. */
  dated: string
  /** What the drawing shows, for those who do not see it. */
  picture: string
  all: string
}

export const words: Record<Locale, DutyWords> = {
  'en': {
    crafts: { science: 'Data science', software: 'Software engineering', mlops: 'MLOps' },
    duties: {
      'models': {
        name: 'Models',
        title: 'Build models ready for production',
        ground: 'Data science',
        short: 'train, tune, validate',
        parts: [
          { about: 'train', items: 'regression, trees, neural networks, transformers' },
          { about: 'tune', items: 'hyperparameters, performance' },
          { about: 'add', items: 'validation, advanced feature engineering' },
        ],
      },
      'data': {
        name: 'Data',
        title: 'Prepare and orchestrate data at scale',
        ground: 'Data science and software engineering',
        short: 'pipelines, quality, traceability',
        parts: [
          { about: 'pipelines', items: 'batch, streaming, real time' },
          { about: 'tools', items: 'Spark, Kafka, Airflow, dbt, Databricks' },
          { about: 'promised', items: 'quality, consistency, traceability' },
        ],
      },
      'production': {
        name: 'Production',
        title: 'Put models into production',
        ground: 'Software engineering',
        short: 'APIs, cloud, containers, security',
        parts: [
          { about: 'APIs', items: 'Flask, FastAPI, Django, Node or Go' },
          { about: 'cloud', items: 'AWS, GCP, Azure' },
          { about: 'infrastructure', items: 'Docker, Kubernetes, servers, GPU/TPU' },
          { about: 'demanded', items: 'performance, security' },
        ],
      },
      'life-cycle': {
        name: 'Life cycle',
        title: 'Automate the whole life cycle',
        ground: 'MLOps',
        short: 'training, deploy, monitoring, retraining',
        parts: [
          { about: 'the loop', items: 'training, deploy, monitoring, retraining' },
          { about: 'tools', items: 'MLflow, Kubeflow, Vertex AI, SageMaker, DVC, Weights & Biases' },
        ],
      },
      'monitoring': {
        name: 'Monitoring',
        title: 'Monitor how models behave',
        ground: 'MLOps and data science',
        short: 'drift, accuracy, latency, alerts',
        parts: [
          { about: 'above all', items: 'drift: the data has changed' },
          { about: 'watched', items: 'accuracy in production, latency, errors' },
          { about: 'what follows', items: 'alerts, automatic retraining' },
        ],
      },
      'scale': {
        name: 'Scale',
        title: 'Scale models to high volume',
        ground: 'MLOps and software engineering',
        short: 'latency, throughput, smaller models',
        parts: [
          { about: 'optimise', items: 'latency, throughput' },
          { about: 'shrink', items: 'compression, quantisation, distillation' },
          { about: 'large models', items: 'LLMs, Vision Transformers' },
        ],
      },
      'teams': {
        name: 'Teams',
        title: 'Work with teams of all trades',
        ground: 'Where all three meet',
        short: 'data scientists, DevOps and SRE, product',
        parts: [
          { about: 'data scientists', items: 'experiments into products' },
          { about: 'DevOps/SRE', items: 'stability' },
          { about: 'product, business', items: 'requirements, success metrics' },
        ],
      },
    },
    engineer: 'ML engineer',
    dated: 'Examples as of November 2026',
    picture: 'A map of three territories that overlap: data science in the west, software engineering in the east, MLOps in the south. '
      + 'Seven duties of the ML engineer lie on it: models in data science, production in software engineering, the life cycle in MLOps; '
      + 'data, monitoring and scale where two of them overlap; teams where all three do.',
    all: 'All seven duties on one map',
  },
  'pt-BR': {
    crafts: { science: 'Ciência de dados', software: 'Engenharia de software', mlops: 'MLOps' },
    duties: {
      'models': {
        name: 'Modelos',
        title: 'Construir modelos prontos para produção',
        ground: 'Ciência de dados',
        short: 'treinar, ajustar, validar',
        parts: [
          { about: 'treinar', items: 'regressão, árvores, redes neurais, transformers' },
          { about: 'ajustar', items: 'hiperparâmetros, desempenho' },
          { about: 'incluir', items: 'validação, feature engineering avançada' },
        ],
      },
      'data': {
        name: 'Dados',
        title: 'Preparar e orquestrar dados em escala',
        ground: 'Ciência de dados e engenharia de software',
        short: 'pipelines, qualidade, rastreabilidade',
        parts: [
          { about: 'pipelines', items: 'batch, streaming, tempo real' },
          { about: 'ferramentas', items: 'Spark, Kafka, Airflow, dbt, Databricks' },
          { about: 'o que se garante', items: 'qualidade, consistência, rastreabilidade' },
        ],
      },
      'production': {
        name: 'Produção',
        title: 'Colocar modelos em produção',
        ground: 'Engenharia de software',
        short: 'APIs, nuvem, containers, segurança',
        parts: [
          { about: 'APIs', items: 'Flask, FastAPI, Django, Node ou Go' },
          { about: 'nuvem', items: 'AWS, GCP, Azure' },
          { about: 'infraestrutura', items: 'Docker, Kubernetes, servidores, GPU/TPU' },
          { about: 'o que se exige', items: 'desempenho, segurança' },
        ],
      },
      'life-cycle': {
        name: 'Ciclo de vida',
        title: 'Automatizar todo o ciclo de vida',
        ground: 'MLOps',
        short: 'treino, deploy, monitoramento, retreino',
        parts: [
          { about: 'o ciclo', items: 'treino, deploy, monitoramento, retreino' },
          { about: 'ferramentas', items: 'MLflow, Kubeflow, Vertex AI, SageMaker, DVC, Weights & Biases' },
        ],
      },
      'monitoring': {
        name: 'Monitoramento',
        title: 'Monitorar o comportamento dos modelos',
        ground: 'MLOps e ciência de dados',
        short: 'drift, acurácia, latência, alertas',
        parts: [
          { about: 'antes de tudo', items: 'drift: os dados mudaram' },
          { about: 'observar', items: 'acurácia em produção, latência, erros' },
          { about: 'e daí', items: 'alertas, retreino automático' },
        ],
      },
      'scale': {
        name: 'Escala',
        title: 'Escalar modelos para alto volume',
        ground: 'MLOps e engenharia de software',
        short: 'latência, throughput, modelos menores',
        parts: [
          { about: 'otimizar', items: 'latência, throughput' },
          { about: 'encolher', items: 'compressão, quantização, destilação' },
          { about: 'modelos grandes', items: 'LLMs, Vision Transformers' },
        ],
      },
      'teams': {
        name: 'Times',
        title: 'Trabalhar com times de várias áreas',
        ground: 'Onde as três se encontram',
        short: 'ciência de dados, DevOps e SRE, produto',
        parts: [
          { about: 'ciência de dados', items: 'experimentos em produtos' },
          { about: 'DevOps/SRE', items: 'estabilidade' },
          { about: 'produto, negócio', items: 'requisitos, métricas de sucesso' },
        ],
      },
    },
    engineer: 'Engenharia de ML',
    dated: 'Exemplos de novembro de 2026',
    picture: 'Um mapa com três territórios que se sobrepõem: ciência de dados a oeste, engenharia de software a leste, MLOps ao sul. '
      + 'Nele ficam as sete responsabilidades da engenharia de ML: modelos na ciência de dados, produção na engenharia de software, ciclo de vida em MLOps; '
      + 'dados, monitoramento e escala onde dois se sobrepõem; times onde os três se sobrepõem.',
    all: 'As sete responsabilidades em um só mapa',
  },
}
