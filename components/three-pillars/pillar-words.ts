import type { Locale } from '../locale'

/** The pillars of the profession, in the order in which they are told. */
export const pillarIds = ['models', 'systems', 'production'] as const

export type PillarId = typeof pillarIds[number]

interface Skill {
  /** A word or two: it also names an axis of SkillRadar. */
  name: string
  /** What of it, in some thirty characters. */
  detail: string
}

interface PillarWords {
  /** In the lines in which it stands in its ring. */
  name: readonly string[]
  /** Why it is a pillar: one sentence that fits on two lines. */
  reason: string
  skills: readonly Skill[]
  mindset: {
    says: string
    /** Explained as three pairs, or in a sentence. */
    pairs?: readonly (readonly [is: string, seenAs: string])[]
    means?: string
    /** All of it in two lines. */
    short: string
  }
  /** What the AI engineer does with it. */
  identity: string
}

interface Words {
  pillars: Record<PillarId, PillarWords>
  /** Who lives where the three meet, in the lines in which it stands there. */
  engineer: readonly string[]
  mindset: string
  /** What the group of names is for, and what the drawing shows. */
  choose: string
  picture: string
}

export const words: Record<Locale, Words> = {
  'en': {
    pillars: {
      models: {
        name: ['Fluency in', 'foundation', 'models'],
        reason: 'Not the Transformer’s mathematics: how a model “thinks”, and how to steer it.',
        skills: [
          { name: 'Prompt engineering', detail: 'chain of thought, ReAct' },
          { name: 'Structured outputs', detail: 'strict JSON, schemas' },
          { name: 'Reasoning', detail: 'decompose; fast or smart model' },
          { name: 'Trade-offs', detail: 'latency, cost, accuracy' },
          { name: 'Multimodality', detail: 'text, audio, video in one' },
          { name: 'RAG or fine-tuning', detail: 'when LoRA, QLoRA' },
        ],
        mindset: {
          says: 'The model is the kernel',
          pairs: [['memory', 'context'], ['processes', 'agents'], ['exceptions', 'refusals']],
          short: 'The model is the kernel: its memory is context, its processes agents, its exceptions refusals.',
        },
        identity: 'Speaks the language of models',
      },
      systems: {
        name: ['Systems', 'architecture'],
        reason: 'Demos do not survive the real world. Systems scale, fail gracefully, cost little.',
        skills: [
          { name: 'Advanced RAG', detail: 'rewrite, rerank, hybrid, chunk' },
          { name: 'Event-driven', detail: 'LLMs on queues, webhooks' },
          { name: 'Agents', detail: 'loops with tools: APIs, SQL' },
          { name: 'Observability', detail: 'traces, evals, token logs' },
          { name: 'Caching, routing', detail: 'semantic cache, model by query' },
        ],
        mindset: {
          says: 'Uncertainty is a feature, not a bug',
          means: 'The model will hallucinate and fail. Build what stands around it so that the system does not.',
          short: 'Uncertainty is a feature, not a bug: the model may hallucinate and fail, the system holds.',
        },
        identity: 'Draws the plan of systems',
      },
      production: {
        name: ['Production', 'engineering'],
        reason: 'In the end it is engineering: bad code makes a bad product, whatever the hype.',
        skills: [
          { name: 'Python', detail: 'typed, async, clean, testable' },
          { name: 'APIs, backend', detail: 'REST, injection, clear contracts' },
          { name: 'Containers, cloud', detail: 'Docker, Kubernetes, secrets' },
          { name: 'LLMOps', detail: 'prompts as code, evals in CI/CD' },
          { name: 'Infrastructure', detail: 'vLLM, Ollama or managed APIs' },
        ],
        mindset: {
          says: 'No trace, no truth',
          pairs: [['not in Git', 'does not exist'], ['no test', 'is broken'], ['no log', 'did not happen']],
          short: 'Not in Git: it does not exist. No test: it is broken. No log: it did not happen.',
        },
        identity: 'Builds with engineering’s solidity',
      },
    },
    engineer: ['AI', 'engineer'],
    mindset: 'Mindset',
    choose: 'Three pillars, and who lives where they meet',
    picture: 'Three interlaced rings, one made of words, one of boxes joined by lines, one of bricks. Each passes over the next, so that none comes loose from the other two. The AI engineer stands where all three meet.',
  },
  'pt-BR': {
    pillars: {
      models: {
        name: ['Fluência', 'em modelos', 'de fundação'],
        reason: 'Não é a matemática do Transformer, é como o modelo “pensa” e se controla.',
        skills: [
          { name: 'Prompts', detail: 'chain of thought, ReAct' },
          { name: 'Saídas estruturadas', detail: 'JSON estrito, schemas' },
          { name: 'Raciocínio', detail: 'decompor; modelo rápido ou inteligente' },
          { name: 'Trade-offs', detail: 'latência, custo, acurácia' },
          { name: 'Multimodalidade', detail: 'texto, áudio, vídeo juntos' },
          { name: 'RAG ou fine-tuning', detail: 'quando LoRA, QLoRA' },
        ],
        mindset: {
          says: 'O modelo é o kernel',
          pairs: [['memória', 'contexto'], ['processos', 'agentes'], ['exceções', 'recusas']],
          short: 'O modelo é o kernel: memória é contexto, processos são agentes, exceções são recusas.',
        },
        identity: 'Fala a língua dos modelos',
      },
      systems: {
        name: ['Arquitetura', 'de sistemas'],
        reason: 'Demo não sobrevive ao mundo real. Sistema escala, falha bem e custa pouco.',
        skills: [
          { name: 'RAG avançado', detail: 'rewrite, rerank, híbrida, chunks' },
          { name: 'Eventos', detail: 'LLMs em filas e webhooks' },
          { name: 'Agentes', detail: 'loops com APIs e SQL' },
          { name: 'Observabilidade', detail: 'traces, evals, log de tokens' },
          { name: 'Cache e rotas', detail: 'cache semântico, modelo por query' },
        ],
        mindset: {
          says: 'Incerteza é feature, não bug',
          means: 'O modelo vai alucinar e falhar. Construa em volta dele algo que continue de pé.',
          short: 'Incerteza é feature, não bug: o modelo pode alucinar e falhar, o sistema aguenta.',
        },
        identity: 'Desenha a planta dos sistemas',
      },
      production: {
        name: ['Engenharia', 'de produção'],
        reason: 'No fim, é engenharia: código ruim faz produto ruim, com ou sem hype.',
        skills: [
          { name: 'Python', detail: 'tipado, async, limpo, testável' },
          { name: 'APIs e backend', detail: 'REST, injeção, contratos claros' },
          { name: 'Containers, nuvem', detail: 'Docker, Kubernetes, segredos' },
          { name: 'LLMOps', detail: 'prompt é código, evals no CI/CD' },
          { name: 'Infraestrutura', detail: 'vLLM, Ollama ou API gerenciada' },
        ],
        mindset: {
          says: 'Sem rastro, não vale',
          pairs: [['fora do Git', 'não existe'], ['sem teste', 'está quebrado'], ['sem log', 'não aconteceu']],
          short: 'Fora do Git, não existe. Sem teste, está quebrado. Sem log, não aconteceu.',
        },
        identity: 'Constrói com solidez de engenharia',
      },
    },
    engineer: ['Engenharia', 'de IA'],
    mindset: 'Mentalidade',
    choose: 'Três pilares, e quem vive onde eles se encontram',
    picture: 'Três anéis entrelaçados: um de palavras, um de caixas ligadas por linhas, um de tijolos. Cada um passa por cima do seguinte, e nenhum se solta dos outros dois. A engenharia de IA está onde os três se encontram.',
  },
}
