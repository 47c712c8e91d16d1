/** Who stands on the way from research to people; the last one is whom the others work for. */
export const roles = ['researcher', 'data-scientist', 'ml-engineer', 'ai-engineer', 'end-user'] as const

type Role = typeof roles[number]

interface FigureWords {
  /** What each does, as the verb after the name. */
  roles: Record<Role, { name: string, does: string }>
  /** Under the picture. */
  way: string
}

const en: FigureWords = {
  roles: {
    'researcher': { name: 'Researcher', does: 'invents the models' },
    'data-scientist': { name: 'Data scientist', does: 'finds the why in the data' },
    'ml-engineer': { name: 'ML engineer', does: 'runs models at scale' },
    'ai-engineer': { name: 'AI engineer', does: 'builds products with them' },
    'end-user': { name: 'End user', does: 'gets something done' },
  },
  way: 'Four roles, from research to the people they work for. The thick line is the one this workshop follows.',
}

const ptBR: FigureWords = {
  roles: {
    'researcher': { name: 'Pesquisa', does: 'inventa os modelos' },
    'data-scientist': { name: 'Ciência de dados', does: 'busca o porquê nos dados' },
    'ml-engineer': { name: 'Engenharia de ML', does: 'roda modelos em escala' },
    'ai-engineer': { name: 'Engenharia de IA', does: 'cria produtos com eles' },
    'end-user': { name: 'Quem usa', does: 'resolve o que precisa' },
  },
  way: 'Quatro papéis, da pesquisa até as pessoas para quem trabalham. A linha grossa é a que este workshop segue.',
}

export const words: Record<string, FigureWords> = { en, 'pt-BR': ptBR }
