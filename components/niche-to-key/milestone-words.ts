import type { Locale } from '../locale'

/** What happened on the way, oldest first. */
export const milestoneIds = ['api', 'chat', 'name', 'jobs'] as const

export type MilestoneId = typeof milestoneIds[number]

/** When, as a year and its share that had passed; the day stands where the event has one. */
export const dates: Record<MilestoneId, number> = {
  api: 2020 + 5 / 12 + 11 / 366, // 11 June 2020, openai.com
  chat: 2022 + 10 / 12 + 30 / 365, // 30 November 2022, openai.com
  name: 2023 + 5 / 12 + 30 / 365, // June 2023, latent.space
  jobs: 2025 + 8 / 365, // January 2025, weforum.org
}

interface MilestoneWords {
  date: string
  title: string
  /** What it changed: one or two short lines. */
  change: string
  /** For the small picture. */
  short: string
}

interface Words {
  milestones: Record<MilestoneId, MilestoneWords>
  from: string
  to: string
  /** The two sides of the great arch. */
  sides: readonly [string, string]
  /** On the wall, which the models raise. */
  models: string
  /** What is drawn freely, and whose the dates are. */
  sources: string
  /** The same, where there is little room. */
  noScale: string
  picture: string
}

export const words: Record<Locale, Words> = {
  'en': {
    milestones: {
      api: { date: 'June 2020', title: 'OpenAI API', change: 'A large model over the internet: text in, text out.', short: 'OpenAI API' },
      chat: { date: 'November 2022', title: 'ChatGPT', change: 'Anybody can talk to such a model.', short: 'ChatGPT' },
      name: { date: 'June 2023', title: '“The Rise of the AI Engineer”', change: 'An essay gives the role its name.', short: 'a name' },
      jobs: { date: 'January 2025', title: 'Future of Jobs Report', change: 'AI and ML roles among the fastest growing.', short: 'jobs report' },
    },
    from: 'Niche specialists',
    to: 'Key players in technology and business',
    sides: ['technology', 'business'],
    models: 'foundation models grow',
    sources: 'A free drawing: only the dates have a scale. Dates: OpenAI, Latent Space, World Economic Forum.',
    noScale: 'A free drawing: only the dates have a scale.',
    picture: 'A time line from 2020 to 2026 with an arcade above it. At its left end stand AI engineers in low niches, one in each. '
      + 'Foundation models raise the roof, and the arches and the people in them grow with it. The last arch is made of technology and business, '
      + 'and its keystone is the AI engineers. The height has no scale.',
  },
  'pt-BR': {
    milestones: {
      api: { date: 'Junho de 2020', title: 'API da OpenAI', change: 'Um modelo grande pela internet: entra texto, sai texto.', short: 'API da OpenAI' },
      chat: { date: 'Novembro de 2022', title: 'ChatGPT', change: 'Todo mundo conversa com um modelo desses.', short: 'ChatGPT' },
      name: { date: 'Junho de 2023', title: '“The Rise of the AI Engineer”', change: 'Um ensaio dá nome ao papel.', short: 'o nome' },
      jobs: { date: 'Janeiro de 2025', title: 'Future of Jobs Report', change: 'IA e ML entre as áreas que mais crescem.', short: 'relatório' },
    },
    from: 'Especialistas de nicho',
    to: 'Peças-chave em tecnologia e negócios',
    sides: ['tecnologia', 'negócios'],
    models: 'os modelos de fundação crescem',
    sources: 'Desenho livre: só as datas têm escala. Datas: OpenAI, Latent Space, Fórum Econômico Mundial.',
    noScale: 'Desenho livre: só as datas têm escala.',
    picture: 'Uma linha do tempo de 2020 a 2026 e, sobre ela, uma arcada. Na ponta esquerda, em nichos baixos, cabe uma só pessoa da engenharia de IA em cada um. '
      + 'Os modelos de fundação erguem o teto, e com ele crescem os arcos e as pessoas. O último arco é feito de tecnologia e negócios, '
      + 'e a engenharia de IA é a pedra que une os dois lados. A altura não tem escala.',
  },
}
