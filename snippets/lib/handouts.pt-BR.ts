import type { Passage } from './passages.ts'

/** The handout texts of module 1, pt-BR: the corpus of retrieval/. Made by handouts.test.ts. */
export const handouts: Passage[] = [
  {
    id: 'M1#cover',
    title: 'O que é engenharia de IA?',
    text: 'O que você faz o dia inteiro quando constrói produtos em cima de grandes modelos de linguagem, os LLMs? É a pergunta deste módulo. Você vai acompanhar um dia de trabalho, conhecer os dois papéis vizinhos, entender por que a área cresceu tão depressa depois de 2023 e abrir as quatro camadas de um produto desses. Um exemplo pequeno volta o tempo todo: uma loja online de tênis e um cliente que quer saber se pode trocar um par que já usou. Fique de olho no assistente da loja: ele vai errar na frente de um cliente e, depois, ganhar conserto. Você não precisa conhecer machine learning para acompanhar; basta ter conversado uma vez com um modelo de IA.',
  },
  {
    id: 'M1#promise',
    title: 'Três coisas que você vai saber fazer',
    text: 'Este módulo deu certo se, no fim, você souber fazer três coisas. A primeira: explicar o trabalho a um colega em uma frase e sustentar a frase com as seis frentes que ocupam o dia. A segunda: ouvir um pedido e saber se ele é caso para ciência de dados, para engenharia de ML ou para engenharia de IA. A terceira: olhar para uma ideia de produto, avaliar se um modelo de linguagem tem mesmo lugar nela e apontar em qual das quatro camadas da stack fica cada parte. A atividade do final testa a terceira; as outras duas vão sendo testadas pelo caminho.',
  },
  {
    id: 'M1#chat-to-product',
    title: 'Como um chat vira produto?',
    text: 'Quase todo mundo já fez uma pergunta a um chat de IA e se impressionou com a resposta. Produto é outra história. Um chatbot que responde com os seus documentos precisa achar a página certa da política de trocas antes de abrir a boca. Um assistente que agenda reuniões precisa ler três agendas, lembrar que Manaus está em outro fuso e enviar um convite que não dá para “desenviar”. Uma busca inteligente dentro de um app precisa entender “firme na chuva” mesmo que nenhum anúncio use essas palavras. Nos três casos, o modelo é a menor parte do código. Alguém constrói os dados de que ele precisa, as ferramentas que ele pode usar, as checagens do que ele responde e a tela em volta. Esse alguém trabalha com engenharia de IA.',
  },
  {
    id: 'M1#definition',
    title: 'Engenharia de IA é usar, com inteligência, modelos prontos em produtos reais',
    text: 'A definição tem duas metades. Prontos quer dizer que o modelo já existe quando o projeto começa: você o acessa por uma API ou faz o download. GPT-4, Claude e Llama servem de exemplo; os três nomes surgiram no começo de 2023, e em novembro de 2026 todos já têm versões mais novas. Os nomes envelhecem, a definição não. Em produtos reais quer dizer que o modelo atende alguém que nem o vê: a cliente de uma loja, o enfermeiro de plantão, a atendente do SAC. O que fica de fora é treinar um modelo do zero; isso é com a engenharia de ML, com outras habilidades, outros dados e outro orçamento. Guarde o verbo “usar”: usar bem é um ofício.',
  },
  {
    id: 'M1#six-jobs',
    title: 'O dia se divide em seis frentes',
    text: 'O quadro de tarefas da engenharia de IA tem seis tipos de cartão. Prompts que continuam funcionando fora do playground, quando gente de verdade escreve tudo em maiúsculas, sem vírgula ou com áudio transcrito. APIs de LLM integradas ao backend, com chave, timeout e novas tentativas, como qualquer dependência. RAG, a geração aumentada por recuperação: achar os trechos que importam e entregá-los ao modelo como contexto. Agentes que executam tarefas sozinhos, passo a passo, com ferramentas; muitas se conectam por MCP, o Model Context Protocol, uma tomada só para todas. Custo, porque um modelo grande chamado em loop fica caro antes que alguém perceba. E produção: colocar tudo isso na mão de usuários, e mudar na semana seguinte, sem quebrar o que funciona. Poucos dias têm as seis; todo produto, mais cedo ou mais tarde, passa por todas.',
  },
  {
    id: 'M1#cost-of-a-loop',
    title: 'Cada volta do loop é mais uma chamada na fatura',
    text: 'A conta por trás do desenho: uma chamada com 1.000 tokens de entrada e 200 de saída custa 0,4 centavo de dólar pelo preço de tabela do GPT-6.1 Sol em outubro de 2026 (2 dólares por milhão de tokens de entrada, 10 por milhão de saída). Com 5.000 perguntas por dia, são 20 dólares, ou 600 em um mês de trinta dias. Um agente que pensa, busca, lê e pensa de novo pode chamar o modelo dez vezes para a mesma pergunta, e o mês passa a custar 6.000. Com um modelo pequeno como o GPT-6 Luna, as duas contas caem para um vigésimo. Dentro do loop, piora e melhora ao mesmo tempo. Piora porque cada volta reenvia as anteriores: se cada uma acrescenta uma página, dez voltas leem 1 + 2 + … + 10 = 55 páginas, e não dez. Melhora porque muitos provedores cobram menos pela parte do prompt que se repete: é o prompt caching, e só funciona enquanto o começo do prompt continua igual. Três hábitos seguram o gasto: limite rígido de voltas, modelo menor nos passos simples e cache do que já foi respondido. O volume é inventado; os preços, não.',
  },
  {
    id: 'M1#roles',
    title: 'Conheça cada papel pelo que ele entrega',
    text: 'A ciência de dados corre atrás do porquê. Recebe dados bagunçados, usa muita estatística e muita visualização, encontra padrões e responde a perguntas do negócio: por que as vendas caíram? Quais clientes vão cancelar? A engenharia de ML faz modelos funcionarem em escala. Pega o modelo que a ciência de dados criou, coloca em produção, aguenta milhões de requisições e monitora o drift, a mudança lenta do mundo que faz errar o modelo de ontem. É uma ponte entre a ciência de dados e a engenharia de software. A engenharia de IA, em geral, não cria modelo nenhum: você pega um que já está pronto e o integra a um produto. O foco está na arquitetura da aplicação, em prompts, RAG e agentes.',
  },
  {
    id: 'M1#who-would-you-call',
    title: 'Chegam quatro pedidos. Quem atende?',
    text: 'O segredo é escutar o que está sendo pedido. “Por que as vendas caíram?” e “quem vai cancelar?” pedem um insight tirado dos dados, então os dois vão para a ciência de dados. Um modelo que já existe, precisa aguentar um milhão de requisições por hora e está com drift pede engenharia de ML. Um app que responde com base nos manuais não precisa de modelo novo: liga-se um modelo pronto aos documentos, e isso é engenharia de IA. O quarto pedido é o que confunde. Tem cara de funcionalidade do produto, e pode até virar uma; antes, alguém precisa descobrir o que os clientes que vão embora têm em comum.',
  },
  {
    id: 'M1#teams',
    title: 'Quanto menor a empresa, mais chapéus',
    text: 'As fronteiras que acabamos de traçar são nítidas no papel e borradas no trabalho. Em uma startup pequena, a mesma pessoa explora os dados na segunda, faz o deploy de um modelo na quarta e entrega o chat na sexta. Em uma empresa grande, cada papel é um time, com o seu próprio backlog, e a divisão fica bem mais clara. Por isso, leia o anúncio de uma vaga pelos verbos e não pelo cargo: analisar e explicar, treinar e servir, integrar e entregar. Seja qual for o tamanho da empresa, o foco que faz alguém ser da engenharia de IA não muda: criar aplicações com LLMs.',
  },
  {
    id: 'M1#focus',
    title: 'Se for para guardar uma coisa só: criar aplicações com LLMs',
    text: 'Três frases curtas resumem este bloco. A ciência de dados descobre o que os dados têm a dizer. A engenharia de ML põe modelos em produção e os mantém lá. A engenharia de IA cria produtos com LLMs. Quando os papéis se misturarem, e eles vão se misturar, pergunte qual das três frases descreve o resultado que alguém está esperando. Daqui para a frente, a nossa é a terceira: criar aplicações com grandes modelos de linguagem é o foco ao qual todos os módulos voltam.',
  },
  {
    id: 'M1#before-and-now',
    title: 'Basta uma chamada de API para começar',
    text: 'Antes de 2023, colocar IA em um produto era obra grande. Pedia um time de ML, meses coletando dados de treino e infraestrutura pesada para treinar e servir o modelo; a maioria das ideias morria antes do primeiro usuário. De lá para cá, os modelos mais capazes, os chamados modelos de fronteira, ficaram a uma chamada de API de distância, e quem programa tem uma primeira versão rodando até o fim da tarde. Isso abriu a criação de produtos para muito mais gente e também mudou a dificuldade de lugar. Começar ficou fácil; raro é achar quem faça direito: produtos que continuam corretos, rápidos e baratos quando os usuários de verdade chegam. É desse vão que vem a grande demanda por engenharia de IA.',
  },
  {
    id: 'M1#one-call',
    title: 'A chamada inteira é uma função',
    text: 'O código usa o Vercel AI SDK, um entre vários frameworks para isso; ele tem essa forma desde a versão 5, e a 7 é a atual em novembro de 2026. A pergunta (“Já usei o tênis. Posso trocar?”) entra como texto, a resposta sai como texto, e `usage` diz quantos tokens as duas consumiram, que é o que a fatura conta. `model(\'fast\')` é uma linha deste workshop: entrega o modelo que o seu ambiente indica; o de outro provedor é outro nome, e a chamada não muda. Sem chave nenhuma, entrega um substituto offline, que responde por regras sobre o texto recebido e não é um modelo. É isso que a saída mostra e que `npx workshop run models/one-call` imprime no seu terminal: o substituto avisa que não recebeu nenhum texto onde procurar a resposta. Um modelo de verdade responderia à mesma chamada com fluência, com outras palavras a cada vez, a partir do que sabe em geral. Repare no que falta aos dois: nada ali diz qual é a loja nem o que a política dela permite. `npx workshop run models/given-text` põe a política no prompt, e a mesma chamada responde com base nela.',
  },
  {
    id: 'M1#demand',
    title: 'Poucas profissões devem crescer tanto',
    text: 'Em janeiro de 2025, o Fórum Econômico Mundial publicou o seu relatório sobre o futuro do trabalho. Perguntou a mais de mil grandes empregadores como eles esperam que as profissões mudem entre 2025 e 2030. Especialistas em IA e machine learning ficaram entre as de maior crescimento projetado: mais de 80% em cinco anos. Para todos os empregos juntos, o relatório espera 7%, ou 78 milhões de vagas a mais. Leia o número pelo que ele é. É uma expectativa, não uma contagem de vagas; vem de empresas grandes; uma porcentagem não diz de quantas vagas se parte; e o grupo junta engenharia de ML e engenharia de IA. Ainda assim, mostra onde os empregadores acham que vai faltar gente. A leitura é gratuita, em inglês: Future of Jobs Report 2025.',
  },
  {
    id: 'M1#call-worked-product-failed',
    title: 'A chamada funcionou. O produto, não.',
    text: 'Um caso inventado, de um tipo que acontece. A requisição voltou sem erro, e o cliente recebeu uma resposta falsa. Quatro capacidades teriam salvado o dia. Saber quando usar um LLM e quando não: prazo é conta de data, serviço de código comum. Entender limites e alucinações: o modelo não viu a política e inventou uma plausível. Construir sistemas robustos, que funcionem em produção: nada comparou a resposta com a política antes do envio. Otimizar custo e latência: nove chamadas, catorze segundos e quatro centavos de dólar por uma frase errada. E promessa assim pode valer. No Brasil, o fornecedor responde pelo que informa ou anuncia com precisão (CDC, artigo 30). No Canadá, em fevereiro de 2024, um tribunal responsabilizou a Air Canada pelo que o chatbot do site disse sobre reembolso (Moffatt v. Air Canada).',
  },
  {
    id: 'M1#when-no-llm',
    title: 'Quais destes não precisam de LLM?',
    text: 'Faça duas perguntas a cada funcionalidade: existe exatamente uma resposta certa? Código comum chega até ela? O total de um pedido tem uma só resposta certa, e a aritmética a encontra em um microssegundo, de graça; um modelo que acerta 99 vezes em 100 seria um passo para trás. Se o pedido foi ou não despachado é um fato no banco de dados, e uma consulta resolve. Com as avaliações é diferente. Para quatrocentos textos livres não existe fórmula, vários resumos seriam bons, e quem lê perdoa uma redação um pouco diferente: nesse terreno os modelos de linguagem são fortes. Muitos sistemas misturam os dois: um LLM entende como o cliente perguntou, e código comum busca a resposta.',
  },
  {
    id: 'M1#stack',
    title: 'Quatro camadas, e a de cima é sua',
    text: 'De baixo para cima, na ordem em que os dados chegam a quem usa. As APIs de LLM (OpenAI, Anthropic, Google) são o cérebro: entra texto, sai texto. Os frameworks (LangChain, Vercel AI SDK, LlamaIndex) facilitam encadear chamadas, gerenciar memória e conectar ferramentas. Os bancos de dados vetoriais (Pinecone, Chroma, Weaviate) guardam embeddings, listas de números que deixam perto uns dos outros os textos de sentido parecido; é o que permite a busca semântica, essencial para um RAG sobre textos que chamam a mesma coisa por outro nome. A sua aplicação é onde tudo se encontra: um chatbot, um copiloto, um agente. Por aí você vai ver essa stack de cabeça para baixo, com as APIs de LLM no topo e os dados descendo pelos frameworks e pelos bancos vetoriais até a sua aplicação: são as mesmas quatro camadas, na mesma ordem. Os nomes de produtos são exemplos de novembro de 2026 e vão mudar antes das camadas. A seguir, o curso percorre as camadas na prática, com código, exemplos reais e as armadilhas de cada uma: a API de LLM na chamada única e por inteiro no módulo 6, frameworks e agentes no módulo 7, o banco vetorial no módulo 8, a sua aplicação no módulo 9. O código usa o Vercel AI SDK e o Postgres com pgvector; LangChain, LlamaIndex, Pinecone, Chroma e Weaviate fazem o mesmo trabalho com outros nomes.',
  },
  {
    id: 'M1#one-question',
    title: 'Uma pergunta atravessa as camadas',
    text: 'Siga os números. A aplicação recebe a pergunta do cliente (1). O banco vetorial compara o sentido dela com o de cada parágrafo dos documentos da loja e acha a página 3 da política de trocas (2). O framework junta pergunta e página em um só prompt (3), e a API de LLM o lê (4). Agora, a subida: a API escreve uma frase a partir do trecho que tem na frente (5), o framework guarda a conversa na memória, para que “e chinelo?” faça sentido logo depois (6), e a aplicação, que desde o passo 2 sabe que página foi achada, mostra a resposta com um link para ela (7). A resposta não volta pelo banco vetorial: ele foi consultado uma vez, na descida. O modelo é o mesmo daquela chamada única. Desta vez, ele pôde consultar.',
  },
  {
    id: 'M1#sort-ideas',
    title: 'LLM, sem LLM ou ainda não?',
    text: 'Folha de trabalho. Coloque cada ideia em um de três grupos, primeiro por conta própria e depois em dupla. LLM: um modelo de linguagem é a ferramenta certa hoje. Sem LLM: código comum faz melhor. Ainda não: um modelo até daria conta, mas falta algo que vem antes; diga o quê. Três perguntas ajudam. Existe uma só resposta certa que código comum encontra? Quem percebe quando o modelo erra, e quando? Dá para desfazer o passo?',
  },
  {
    id: 'M1#recap',
    title: 'A chamada é fácil. O produto é engenharia.',
    text: 'A engenharia de IA usa modelos prontos dentro de produtos reais. O dia tem prompts, APIs de LLM, RAG, agentes, custo e produção. Ao lado, a ciência de dados descobre insights e a engenharia de ML põe modelos em produção; a engenharia de IA cria produtos com LLMs. Desde 2023, uma chamada de API torna fácil começar, então o valor passou para quem faz direito: escolher quando usar um modelo, conhecer os limites dele, construir com robustez, cuidar de custo e latência. Quatro camadas sustentam o produto: APIs de LLM, frameworks, bancos vetoriais e a sua aplicação. No restante do curso, cada camada aparece na prática, com código, exemplos reais e as armadilhas que esperam por lá.',
  },
  {
    id: 'M1#sources',
    title: 'Fontes, e onde continuar a leitura',
    text: 'O relatório e a decisão têm data e não mudam mais; a lei, só quando o Congresso a altera. Os outros links levam a documentações que mudam todo mês; as datas dizem quando entraram nesta lista. Quase tudo está em inglês, como costuma acontecer na área; o tradutor do navegador dá conta. A loja de tênis, o log e os preços foram inventados para este curso. Se um link deixar de funcionar, o título e a data bastam para reencontrar o documento.',
  },
]
