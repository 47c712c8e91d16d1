import type { Locale } from '../locale'
import type { Role } from './roles'

interface RoleWords {
  /** In two lines where there is little room, in one where there is much. */
  name: readonly [string, string]
  /** On a field that has receded. */
  short: readonly [string, string]
  gist: string
  question: string
  takesIn: string
  handsOn: string
  /** Examples of 2026; the role outlives them. */
  tools: string
}

interface Words {
  roles: Record<Role, RoleWords>
  research: string
  product: string
  question: string
  takesIn: string
  handsOn: string
  tools: string
  /** What goes from a role to its neighbour on the right: over the first, second and third gap. */
  handOvers: readonly [string, string, string]
  /** What goes from the researcher straight to the AI engineer. */
  foundationModels: string
  startUp: { title: string, note: string }
  company: { title: string, note: string }
  /** The controls, and the drawings for those who do not see them. */
  choose: string
  drawing: string
  startUpDrawing: string
  companyDrawing: string
}

export const words: Record<Locale, Words> = {
  'en': {
    roles: {
      'researcher': {
        name: ['ML', 'researcher'],
        short: ['ML', 'research'],
        gist: 'invents new models',
        question: 'Can a model learn this at all?',
        takesIn: 'open problems, papers, data',
        handsOn: 'methods in papers, foundation models',
        tools: 'Python, PyTorch, GPU clusters',
      },
      'data-scientist': {
        name: ['Data', 'scientist'],
        short: ['Data', 'scientist'],
        gist: 'finds the why',
        question: 'Why did sales fall? Which customers will cancel?',
        takesIn: 'methods, messy data, a question',
        handsOn: 'insights, and a trained model',
        tools: 'SQL, pandas, notebooks',
      },
      'ml-engineer': {
        name: ['ML', 'engineer'],
        short: ['ML', 'engineer'],
        gist: 'keeps models running',
        question: 'Will it hold for millions of requests? Has the data drifted?',
        takesIn: 'a trained model',
        handsOn: 'a running model, watched for drift',
        tools: 'Docker, Kubernetes, MLflow',
      },
      'ai-engineer': {
        name: ['AI', 'engineer'],
        short: ['AI', 'engineer'],
        gist: 'builds the product',
        question: 'Which product can we build with this model?',
        takesIn: 'a running model, mostly through an API',
        handsOn: 'a product that people use',
        tools: 'LLM APIs, prompts, vector databases',
      },
    },
    research: 'research',
    product: 'product',
    question: 'asks',
    takesIn: 'takes in',
    handsOn: 'hands on',
    tools: 'tools, e.g.',
    handOvers: ['methods', 'trained model', 'running model'],
    foundationModels: 'foundation models, through an API',
    startUp: { title: 'Small start-up', note: 'one person, all four roles' },
    company: { title: 'Large company', note: 'four teams, clear hand-overs' },
    choose: 'Roles, from research to product',
    drawing: 'Four overlapping fields on a line from research to product: ML researcher, data scientist, ML engineer, AI engineer. '
      + 'The researcher hands methods to the data scientist, the data scientist a trained model to the ML engineer, '
      + 'the ML engineer a running model to the AI engineer. Foundation models go from the researcher straight to the AI engineer, through an API.',
    startUpDrawing: 'Small start-up: the fields of ML researcher, data scientist, ML engineer and AI engineer lie over one another, and one person stands in all four.',
    companyDrawing: 'Large company: the same four fields stand apart, each with a team of its own. '
      + 'Arrows lead from each team to the next: methods, then a trained model, then a running model.',
  },
  'pt-BR': {
    roles: {
      'researcher': {
        name: ['Pesquisa', 'em ML'],
        short: ['Pesquisa', 'em ML'],
        gist: 'inventa modelos',
        question: 'Será que um modelo consegue aprender isso?',
        takesIn: 'problemas em aberto, artigos, dados',
        handsOn: 'métodos em artigos, modelos de fundação',
        tools: 'Python, PyTorch, clusters de GPU',
      },
      'data-scientist': {
        name: ['Ciência', 'de dados'],
        short: ['Ciência', 'de dados'],
        gist: 'descobre o porquê',
        question: 'Por que as vendas caíram? Quais clientes vão cancelar?',
        takesIn: 'métodos, dados bagunçados, uma pergunta',
        handsOn: 'insights e um modelo treinado',
        tools: 'SQL, pandas, notebooks',
      },
      'ml-engineer': {
        name: ['Engenharia', 'de ML'],
        short: ['Eng.', 'de ML'],
        gist: 'mantém modelos no ar',
        question: 'Aguenta milhões de requisições? Houve drift nos dados?',
        takesIn: 'um modelo treinado',
        handsOn: 'um modelo no ar, com alarme de drift',
        tools: 'Docker, Kubernetes, MLflow',
      },
      'ai-engineer': {
        name: ['Engenharia', 'de IA'],
        short: ['Eng.', 'de IA'],
        gist: 'constrói o produto',
        question: 'Que produto dá para criar com este modelo?',
        takesIn: 'um modelo no ar, quase sempre via API',
        handsOn: 'um produto que as pessoas usam',
        tools: 'APIs de LLM, prompts, bancos vetoriais',
      },
    },
    research: 'pesquisa',
    product: 'produto',
    question: 'pergunta',
    takesIn: 'recebe',
    handsOn: 'entrega',
    tools: 'usa, p. ex.',
    handOvers: ['métodos', 'modelo treinado', 'modelo no ar'],
    foundationModels: 'modelos de fundação, via API',
    startUp: { title: 'Startup pequena', note: 'uma pessoa, os quatro papéis' },
    company: { title: 'Empresa grande', note: 'quatro times, entregas bem definidas' },
    choose: 'Papéis, da pesquisa ao produto',
    drawing: 'Quatro campos que se sobrepõem em uma linha da pesquisa ao produto: pesquisa em ML, ciência de dados, engenharia de ML, engenharia de IA. '
      + 'A pesquisa entrega métodos à ciência de dados, a ciência de dados um modelo treinado à engenharia de ML, '
      + 'a engenharia de ML um modelo no ar à engenharia de IA. Os modelos de fundação vão da pesquisa direto para a engenharia de IA, via API.',
    startUpDrawing: 'Startup pequena: os campos de pesquisa em ML, ciência de dados, engenharia de ML e engenharia de IA ficam um sobre o outro, e uma só pessoa está nos quatro.',
    companyDrawing: 'Empresa grande: os mesmos quatro campos ficam separados, cada um com o seu time. '
      + 'Setas levam de um time ao seguinte: métodos, depois um modelo treinado, depois um modelo no ar.',
  },
}
