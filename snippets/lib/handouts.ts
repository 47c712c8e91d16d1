import type { Passage } from './passages.ts'

/** The handout texts of module 1, en: the corpus of retrieval/. Made by handouts.test.ts. */
export const handouts: Passage[] = [
  {
    id: 'M1#cover',
    title: 'What is AI Engineering?',
    text: 'What do you do all day when you build products on top of large language models? That is the question of this module. You will see a working day, meet the two roles next door, learn why the job grew up so quickly after 2023, and take the four layers of such a product apart. One small example comes back throughout: an online shop for hiking boots, and a customer who asks whether boots can be returned after being worn. Keep an eye on its assistant: it is going to fail, in front of a customer, and then it will be mended. No machine learning is needed to follow; having used a chat model once is enough.',
  },
  {
    id: 'M1#promise',
    title: 'After this module you can do three things',
    text: 'You can measure this module by three abilities. You can explain the job to a colleague in one sentence and back it with the six kinds of work that fill a day. You can hear a request and know whether it is one for a data scientist, an ML engineer or an AI engineer. And you can look at a product idea, judge whether a language model belongs in it at all, and say which of the four layers of the stack its parts live in. The last activity tests the third one; the two before it are tested along the way.',
  },
  {
    id: 'M1#chat-to-product',
    title: 'What turns a chat into one of these?',
    text: 'Nearly everybody has typed a question to a chat model and been impressed. A product is something else. A chatbot over your own documents has to find the right page of the returns policy before it says a word. An assistant that schedules meetings has to read three calendars, respect time zones and send an invitation that it cannot take back. An intelligent search inside an app has to understand “dry and warm” although no product description uses those words. In all three the model is the smallest part of the code. The rest has to be built: the data it needs, the tools it may use, the checks on its answers, the screen around it. Building it is the AI engineer’s job.',
  },
  {
    id: 'M1#definition',
    title: 'AI engineering means using ready-made models intelligently inside real products',
    text: 'The definition has two halves. Ready-made means that the model exists before the project starts: you reach it through an API or download it. GPT-4, Claude and Llama are examples; all three names appeared in early 2023, and by November 2026 each has been followed by newer versions. Names age, the definition does not. Inside real products means that the model serves someone who never sees it: a customer, a nurse, a clerk. What lies outside the definition is training a model from scratch. That is work for an ML engineer, with other skills, other data and another budget. The word to hold on to is “using”, and using well turns out to be a craft of its own.',
  },
  {
    id: 'M1#six-jobs',
    title: 'Six kinds of work fill the day',
    text: 'An AI engineer’s board holds six kinds of cards. Prompts that keep working outside the playground, when real people type in capitals, in two languages, or nothing at all. LLM APIs built into the backend, with keys, time limits and retries like any other dependency. RAG, retrieval-augmented generation: finding the passages that matter and handing them to the model as context. Agents that carry out tasks on their own, step by step, with tools; many of these are plugged in through MCP, the Model Context Protocol, one socket for all of them. Cost, because a large model called in a loop becomes expensive before anybody notices. And production: putting all of it in front of users, and changing it next week, without breaking what works. Few days have all six; every product does, sooner or later.',
  },
  {
    id: 'M1#cost-of-a-loop',
    title: 'Every turn of a loop is one more call to pay for',
    text: 'The sum behind the drawing: a call with 1,000 tokens in and 200 out costs 0.4 cents at GPT-6.1 Sol’s list price of October 2026 (2 dollars for a million tokens in, 10 for a million out), so 5,000 questions a day make 20 dollars, or 600 in a month of thirty days. An agent that thinks, searches, reads and thinks again may call the model ten times for the same question, and the month costs 6,000. With a small model such as GPT-6 Luna both sums are a twentieth. Inside the loop it gets worse and better at once. Worse, because each turn sends the earlier turns along once more: if every turn adds one page, ten turns read 1 + 2 + … + 10 = 55 pages and not ten. Better, because many providers charge less for the part of a prompt that repeats: that is prompt caching, and it only works while the beginning of the prompt stays the same. Three habits keep a loop affordable: a hard limit on its turns, a smaller model for the simple steps, and a cache for what has been answered before. The load is made up; the prices are not.',
  },
  {
    id: 'M1#roles',
    title: 'Know each role by what it hands on',
    text: 'The data scientist is after the why. Messy data comes in; statistics and visualisation turn it into patterns, and the patterns into answers that a business can act on: why did sales fall, and which customers are about to cancel? The ML engineer gets models to run at scale. A model that a data scientist made goes into production, has to survive millions of requests, and is watched for drift, the slow change in the world that makes yesterday’s model wrong. The role is a bridge between data science and software engineering. The AI engineer as a rule creates no model at all. Somebody else’s model is taken as it is and fitted into a product; the thinking goes into application architecture, prompts, RAG and agents.',
  },
  {
    id: 'M1#who-would-you-call',
    title: 'Four calls come in. Whose phone rings?',
    text: 'The trick is to listen for what is being asked for. “Why did sales fall?” and “who will cancel?” ask for an insight drawn from data, so both belong to the data scientist. A model that exists, has to withstand a million requests an hour and gives answers that drift is in need of an ML engineer. An app that answers from manuals needs no new model at all: a ready-made one is connected to the documents, and that is an AI engineer’s work. The fourth call is the tricky one. It sounds like a product feature, and may become one; first somebody must find out what the customers who leave have in common.',
  },
  {
    id: 'M1#teams',
    title: 'The smaller the firm, the more hats',
    text: 'The borders just drawn are clear on paper and blurred at work. In a small start-up a single person explores the data on Monday, deploys a model on Wednesday and ships the chat feature on Friday. In a large company each of these is a team of its own with its own backlog, and the split is much easier to see. So read a job advertisement for its verbs and not for its title: analysing and explaining, training and serving, or integrating and shipping. Whatever the size of the company, the focus that makes somebody an AI engineer stays the same, and that is building applications with LLMs.',
  },
  {
    id: 'M1#focus',
    title: 'If you remember one thing: building applications with LLMs',
    text: 'Three short sentences sum up this part. The data scientist discovers what the data has to say. The ML engineer brings models into production and keeps them there. The AI engineer makes products with LLMs. When roles overlap, and they will, ask which of the three sentences describes the result that someone is waiting for. For the rest of this course the third sentence is ours: building applications with large language models is the focus to which every later module comes back.',
  },
  {
    id: 'M1#before-and-now',
    title: 'One API call, and anyone can start building',
    text: 'Before 2023 a product with AI in it was a large undertaking. It took an ML team, months of collecting training data, and heavy infrastructure to train and serve the model; most ideas died before the first user saw them. Since then the most capable models, the frontier models, can be reached with a single API call, and a developer can have a first version running by the evening. That opened product building to many more people. It also moved the difficulty. Starting is easy, so what is scarce now are people who do it right: products that stay correct, fast and affordable once real users arrive. The large demand for AI engineers comes from that gap.',
  },
  {
    id: 'M1#one-call',
    title: 'The whole call is one function',
    text: 'The listing uses the Vercel AI SDK, one of several frameworks for this; it has had this shape since version 5, and version 7 is current in November 2026. The question goes in as text, the answer comes out as text, and `usage` says how many tokens both took, which is what the bill counts. `model(\'fast\')` is a line of this workshop: it gives the model that your environment names, so another provider’s model is another name, and the call stays as it is. Where no key is set it gives an offline stand-in, which is no model: it answers by rules over the text it was given. That is where the output comes from, and `npx workshop run models/one-call` prints the same on your own machine: the stand-in says openly that it was given nothing to look the answer up in. A real model would answer the same call fluently, in other words each time, and from general knowledge. Notice what is missing for both: nothing in the request says which shop this is or what its policy allows. `npx workshop run models/given-text` puts the policy into the prompt, and the same call answers from it.',
  },
  {
    id: 'M1#demand',
    title: 'Few jobs are expected to grow faster',
    text: 'In January 2025 the World Economic Forum published its Future of Jobs Report. It asked more than a thousand large employers how they expect jobs to change between 2025 and 2030. AI and machine-learning specialists came out among the professions with the highest growth: more than 80% over the five years. For all jobs together the report expects 7%, or 78 million jobs more. Read the number for what it is. It is an expectation and not a count of jobs; it comes from large companies; a percentage does not say how many jobs it starts from; and the group contains ML engineers as well as AI engineers. It does show where employers think they will be short of people. The report is free to read: Future of Jobs Report 2025.',
  },
  {
    id: 'M1#call-worked-product-failed',
    title: 'The call worked. The product failed.',
    text: 'An invented case, of a kind that does occur. The request returned without an error, and the customer was told something false. Four abilities would have saved the day. Knowing when to use an LLM and when not: whether thirty days have passed is a date check for plain code. Understanding limits and hallucinations: the model had not seen the policy, so it made up a plausible one. Building robust systems that work in production: nothing compared the answer with the policy before it went out. Optimising cost and latency: nine calls, fourteen seconds and four cents went into one wrong sentence. Such promises can bind. In Moffatt v. Air Canada of February 2024 a Canadian tribunal held the airline liable for what its website’s chatbot had said about refunds.',
  },
  {
    id: 'M1#when-no-llm',
    title: 'Which of these need no LLM?',
    text: 'Ask two questions of every feature: is there exactly one right answer, and can ordinary code get it? An order total has one right answer, and arithmetic finds it in a microsecond for nothing; a model that is right in 99 cases of 100 would be a step back. Whether a parcel has left the warehouse is a fact in a database, and a query fetches it. The reviews are different. Four hundred pieces of free text have no formula, many summaries would be good ones, and a reader forgives a slightly different wording: that is ground on which language models are strong. Systems often mix both: an LLM understands how the customer put the question, and plain code looks up the answer.',
  },
  {
    id: 'M1#stack',
    title: 'Four layers, and the top one is yours',
    text: 'From the foot up, in the order in which data flows to your user. LLM APIs (OpenAI, Anthropic, Google) are the brains: text in, text out. Frameworks (LangChain, Vercel AI SDK, LlamaIndex) make it easier to chain calls, to manage memory and to connect tools. Vector databases (Pinecone, Chroma, Weaviate) keep embeddings, lists of numbers that place texts of similar meaning close together; that makes semantic search possible, essential for RAG over texts that name a thing in other words. Your application is where everything meets: a chatbot, a copilot, an agent. Elsewhere you will see this stack turned over, LLM APIs on top and data flowing down through frameworks and vector databases to your application: the same four layers in the same order. The product names are examples as of November 2026 and will change faster than the layers. The course goes on through the layers in practice, with code, real examples and their traps: the LLM API in the one call and whole in module 6, frameworks and agents in module 7, the vector database in module 8, your own application in module 9. The code uses the Vercel AI SDK and Postgres with pgvector; LangChain, LlamaIndex, Pinecone, Chroma and Weaviate do the same jobs under other names.',
  },
  {
    id: 'M1#one-question',
    title: 'One question through the stack',
    text: 'Follow the numbers. The application takes the customer’s question (1). The vector database compares its meaning with that of every paragraph in the shop’s documents and finds page 3 of the policy (2). The framework puts question and page together into one prompt (3), and the LLM API reads it (4). Now the way up: the API writes a sentence from the passage in front of it (5), the framework keeps the turn in memory, so that “and sandals?” makes sense next (6), and the application, which knows since step 2 which page was found, shows the answer with a link to it (7). The answer does not come back through the vector database: that was asked once, on the way down. The model is the same as in the single call. This time it could look the answer up.',
  },
  {
    id: 'M1#sort-ideas',
    title: 'LLM, no LLM, or not yet?',
    text: 'Worksheet. Put each of the six ideas on one of three piles, first alone and then with a partner. LLM: a language model is the right tool today. No LLM: plain code does it better. Not yet: a model could do it, and something that has to come first is missing; name it. Three questions help. Is there one right answer that plain code can find? Who notices when the model is wrong, and when? Can the step be undone?',
  },
  {
    id: 'M1#recap',
    title: 'A call is easy. A product is engineering.',
    text: 'AI engineering uses ready-made models inside real products. Its day holds prompts, LLM APIs, RAG, agents, cost and production. Next door the data scientist finds insights and the ML engineer brings models into production; the AI engineer makes products with LLMs. One API call has made starting easy since 2023, so the value has moved to doing it right: choosing when to use a model, knowing its limits, building robustly, watching cost and latency. Four layers carry the product: LLM APIs, frameworks, vector databases and your application. What follows in this course is each layer in practice, with code, real examples, and the traps that wait there.',
  },
  {
    id: 'M1#sources',
    title: 'Sources, and where to read on',
    text: 'The report and the decision are dated documents and will not change. The other links lead to documentation that changes every month; the dates say when they were listed here. The boot shop, its log and its prices are inventions for teaching. Should a link no longer work, its title and its date are enough to find the document again.',
  },
]
