import type { Locale } from '../locale'

interface ThreeWords {
  parts: readonly { name: string, text: string }[]
  together: { name: string, text: string }
  away: { name: string, text: string }
  picture: string
}

export const words: Record<Locale, ThreeWords> = {
  'en': {
    parts: [
      { name: 'Private data', text: 'orders, addresses, other people’s emails' },
      { name: 'A stranger’s text', text: 'an email, a page, a review, a file' },
      { name: 'A way out', text: 'an email sent, a page opened, a picture loaded' },
    ],
    together: { name: 'All three', text: 'a stranger’s sentence carries your data out' },
    away: { name: 'Take one away', text: 'and the sentence may say what it likes' },
    picture: 'Three circles that overlap: private data, a stranger’s text, a way out. Where all three meet is the danger; without the third one there is no such place.',
  },
  'pt-BR': {
    parts: [
      { name: 'Dados privados', text: 'pedidos, endereços, e-mails de outras pessoas' },
      { name: 'Texto de estranhos', text: 'um e-mail, uma página, uma avaliação' },
      { name: 'Uma saída', text: 'enviar e-mail, abrir página, carregar imagem' },
    ],
    together: { name: 'Os três juntos', text: 'a frase de um estranho leva seus dados embora' },
    away: { name: 'Tire um deles', text: 'e a frase pode dizer o que quiser' },
    picture: 'Três círculos que se cruzam: dados privados, texto de estranhos, uma saída. O perigo está onde os três se encontram; sem o terceiro, esse lugar não existe.',
  },
}
