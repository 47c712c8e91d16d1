import type { Locale } from '../locale'

/** Whom an ML engineer works with: the seventh duty of module 4. */
export const partnerIds = ['science', 'operations', 'product'] as const
export type PartnerId = typeof partnerIds[number]

interface PartnerWords {
  engineer: string
  /** Who they are, what one works on together, and what goes each way: from them, and to them. */
  partners: Record<PartnerId, { name: string, aim: string, from: string, to: string }>
  /** What the two ways are called where they are only heard. */
  from: (partner: string) => string
  to: (partner: string) => string
  /** What the drawing shows, for those who do not see it. */
  picture: string
}

export const partnerWords: Record<Locale, PartnerWords> = {
  'en': {
    engineer: 'ML engineer',
    partners: {
      science: { name: 'Data scientists', aim: 'experiments become products', from: 'experiments, a first model', to: 'how it does in production' },
      operations: { name: 'DevOps and SRE', aim: 'it stays stable', from: 'machines, alarms, on call', to: 'load, limits, a way back' },
      product: { name: 'Product and business', aim: 'success gets a number', from: 'requirements, what an error costs', to: 'success metrics, measured live' },
    },
    from: partner => `${partner} to ML engineer`,
    to: partner => `ML engineer to ${partner}`,
    picture: 'The ML engineer in the middle, and three roads with traffic both ways: to data scientists in the west, to DevOps and SRE in the east, to product and business in the south.',
  },
  'pt-BR': {
    engineer: 'Engenharia de ML',
    partners: {
      science: { name: 'Ciência de dados', aim: 'experimentos viram produtos', from: 'experimentos, primeiro modelo', to: 'como vai em produção' },
      operations: { name: 'DevOps e SRE', aim: 'tudo segue estável', from: 'máquinas, alertas, plantão', to: 'carga, limites, rollback' },
      product: { name: 'Produto e negócio', aim: 'o sucesso vira número', from: 'requisitos, quanto custa um erro', to: 'métricas de sucesso, medidas no ar' },
    },
    from: partner => `De ${partner} para Engenharia de ML`,
    to: partner => `De Engenharia de ML para ${partner}`,
    picture: 'A engenharia de ML no centro e três estradas de mão dupla: para a ciência de dados a oeste, para DevOps e SRE a leste, para produto e negócio ao sul.',
  },
}
