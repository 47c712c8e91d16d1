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
  /** A word, as it stands in its ring and beside SkillRadar; and the whole name. */
  short: string
  name: string
  /** Why it is a pillar: one sentence that fits on two lines. */
  reason: string
  skills: readonly Skill[]
  /** What the AI engineer does with it, and how far one gets without it. */
  identity: string
  without: string
}

interface Words {
  pillars: Record<PillarId, PillarWords>
  /** Who lives where the three meet, in the lines in which it stands there. */
  engineer: readonly string[]
  /** What the group of names is for, and what the drawing shows. */
  choose: string
  picture: string
}

export const words: Record<Locale, Words> = {
  'en': {
    pillars: {
      models: {
        short: 'Models',
        name: 'Fluency in foundation models',
        reason: 'Not the Transformer’s mathematics: how a model “thinks”, and how you steer it.',
        skills: [
          { name: 'Prompt engineering', detail: 'chain of thought, ReAct' },
          { name: 'Structured outputs', detail: 'strict JSON, schemas' },
          { name: 'Reasoning', detail: 'decompose; fast or smart model' },
          { name: 'Trade-offs', detail: 'latency, cost, accuracy' },
          { name: 'Multimodality', detail: 'text, audio, video in one' },
          { name: 'RAG or fine-tuning', detail: 'when LoRA, QLoRA' },
        ],
        identity: 'Speaks the language of models',
        without: 'Without it: solid code around a thing you do not understand',
      },
      systems: {
        short: 'Systems',
        name: 'Systems architecture',
        reason: 'Demos do not survive the real world. A system scales, fails gracefully and costs little.',
        skills: [
          { name: 'Advanced RAG', detail: 'rewrite, rerank, hybrid, chunk' },
          { name: 'Event-driven', detail: 'LLMs on queues, webhooks' },
          { name: 'Agents', detail: 'loops with tools: APIs, SQL' },
          { name: 'Observability', detail: 'traces, evals, token logs' },
          { name: 'Caching, routing', detail: 'semantic cache, the right model' },
        ],
        identity: 'Draws the plan of systems',
        without: 'Without it: one more demo',
      },
      production: {
        short: 'Production',
        name: 'Production engineering',
        reason: 'In the end it is engineering: bad code makes a bad product, whatever the hype.',
        skills: [
          { name: 'Python', detail: 'typed, async, clean, testable' },
          { name: 'APIs, backend', detail: 'REST, injection, clear contracts' },
          { name: 'Containers, cloud', detail: 'Docker, Kubernetes, secrets' },
          { name: 'LLMOps', detail: 'prompts in Git, evals in CI/CD' },
          { name: 'Infrastructure', detail: 'vLLM, Ollama or managed APIs' },
        ],
        identity: 'Builds with solid engineering',
        without: 'Without it: a fine plan, and nothing runs',
      },
    },
    engineer: ['AI', 'engineer'],
    choose: 'Three pillars, and who lives where they meet',
    picture: 'Three interlaced rings, one made of words, one of boxes joined by lines, one of bricks. Each passes over the next, so that none comes loose from the other two. The AI engineer stands where all three meet.',
  },
  'pt-BR': {
    pillars: {
      models: {
        short: 'Modelos',
        name: 'Fluência em modelos de fundação',
        reason: 'Não é a matemática do Transformer: é como o modelo “pensa”, e como você o conduz.',
        skills: [
          { name: 'Prompts', detail: 'chain of thought, ReAct' },
          { name: 'Saídas estruturadas', detail: 'JSON estrito, schemas' },
          { name: 'Raciocínio', detail: 'decompor; rápido ou inteligente' },
          { name: 'Trade-offs', detail: 'latência, custo, acurácia' },
          { name: 'Multimodalidade', detail: 'texto, áudio, vídeo juntos' },
          { name: 'RAG ou fine-tuning', detail: 'quando LoRA, QLoRA' },
        ],
        identity: 'Fala a língua dos modelos',
        without: 'Sem isso: código sólido em volta de algo que você não entende',
      },
      systems: {
        short: 'Sistemas',
        name: 'Arquitetura de sistemas',
        reason: 'Demos não sobrevivem ao mundo real. Um sistema escala, falha bem e custa pouco.',
        skills: [
          { name: 'RAG avançado', detail: 'reescrita, híbrida, reranking, chunks' },
          { name: 'Eventos', detail: 'LLMs em filas e webhooks' },
          { name: 'Agentes', detail: 'loops com APIs e SQL' },
          { name: 'Observabilidade', detail: 'traces, evals, log de tokens' },
          { name: 'Cache e rotas', detail: 'cache semântico, o modelo certo' },
        ],
        identity: 'Desenha a planta dos sistemas',
        without: 'Sem isso: mais uma demo',
      },
      production: {
        short: 'Produção',
        name: 'Engenharia de produção',
        reason: 'No fim, é engenharia: código ruim faz produto ruim, com ou sem hype.',
        skills: [
          { name: 'Python', detail: 'tipado, async, limpo, testável' },
          { name: 'APIs e backend', detail: 'REST, injeção, contratos claros' },
          { name: 'Containers, nuvem', detail: 'Docker, Kubernetes, segredos' },
          { name: 'LLMOps', detail: 'prompts no Git, evals no CI/CD' },
          { name: 'Infraestrutura', detail: 'vLLM, Ollama ou API gerenciada' },
        ],
        identity: 'Constrói com solidez',
        without: 'Sem isso: um belo plano, e nada no ar',
      },
    },
    engineer: ['AI', 'engineer'],
    choose: 'Três pilares, e quem vive onde eles se encontram',
    picture: 'Três anéis entrelaçados: um de palavras, um de caixas ligadas por linhas, um de tijolos. Cada um passa por cima do seguinte, e nenhum se solta dos outros dois. O AI engineer está onde os três se encontram.',
  },
}
