import { useWords } from './words'

/** The words of what stands around a deck's slides. */
export function useDeckWords(): DeckWords {
  return useWords<DeckWords>({
    'en': {
      menu: { button: 'Go to', home: 'Home page', handout: 'Handout, PDF', next: 'Next module' },
      slide: (no, total, title) => `Slide ${no} of ${total}${title ? `: ${title}` : ''}`,
      unknown: name => `This deck has no slide “${name}”. Here is its first one.`,
      close: 'Close',
      toolbar: {
        'Enter fullscreen': 'Full screen', 'Close fullscreen': 'Leave full screen', 'Go to previous slide': 'One step back', 'Go to next slide': 'Next step',
        'Show slide overview': 'All slides', 'Switch to light mode theme': 'Light', 'Switch to dark mode theme': 'Dark', 'More Options': 'More settings', 'Slides Overview': 'All slides',
      },
    },
    'pt-BR': {
      menu: { button: 'Ir para', home: 'Página inicial', handout: 'Apostila, PDF', next: 'Próximo módulo' },
      slide: (no, total, title) => `Slide ${no} de ${total}${title ? `: ${title}` : ''}`,
      unknown: name => `Não há slide “${name}” nesta apresentação. Aqui está o primeiro.`,
      close: 'Fechar',
      toolbar: {
        'Enter fullscreen': 'Tela cheia', 'Close fullscreen': 'Sair da tela cheia', 'Go to previous slide': 'Voltar', 'Go to next slide': 'Avançar',
        'Show slide overview': 'Ver todos os slides', 'Switch to light mode theme': 'Claro', 'Switch to dark mode theme': 'Escuro', 'More Options': 'Mais opções', 'Slides Overview': 'Todos os slides',
      },
    },
  })
}

interface DeckWords {
  menu: { button: string, home: string, handout: string, next: string }
  /** Said when another slide is shown, to who hears the deck. */
  slide: (no: number, total: number, title: string) => string
  unknown: (name: string) => string
  close: string
  /** By Slidev's English name, what a button of its toolbar is called. */
  toolbar: Record<string, string>
}
