/** Forty answers of the shop's assistant about deliveries, each with what people say of it. Invented; for a lab. */
import type { Answered } from './shop-answers.ts'

export const policy = `Parcels to the mainland arrive within 3 days.
Parcels to the islands arrive within 8 days.
An express parcel costs 12 EUR.
The courier rings once.`

const [howLong, island, express, ring, today, missed] = [
  'How long does a delivery take?',
  'I live on an island. When do they arrive?',
  'What does express cost?',
  'Does the courier ring?',
  'I ordered today. When are they here?',
  'Nobody was at home. What now?',
]

const good: [question: string, answer: string][] = [
  [howLong, 'To the mainland within 3 days, to the islands within 8.'],
  [howLong, 'Within 3 days on the mainland.'],
  [howLong, 'It depends: mainland 3 days, islands 8.'],
  [howLong, 'Mainland: within 3 days. Where do you live?'],
  [howLong, 'Where do you live? To the mainland it is quicker.'],
  [howLong, '3 days, if you live on the mainland.'],
  [island, '8 days at most.'],
  [island, 'The islands take up to 8 days.'],
  [island, 'Parcels to the islands take 8 days.'],
  [island, 'Allow 8 days for an island.'],
  [express, 'An express parcel costs 12 EUR.'],
  [express, '12 EUR for an express parcel.'],
  [express, 'It costs 12 EUR.'],
  [express, 'Express is 12 EUR.'],
  [ring, 'The courier rings once.'],
  [ring, 'He rings, and only once.'],
  [ring, 'One ring, so stay near the door.'],
  [today, 'On the mainland they arrive within 3 days.'],
  [today, 'Do you live on the mainland or on an island?'],
  [today, 'Within 3 days, on the mainland.'],
  [today, 'Mainland or island? That decides.'],
  [today, 'I don’t know the day; the mainland takes 3 at most.'],
  [missed, 'I don’t know: the courier’s rules are not in my papers.'],
  [missed, 'That is not in my papers. Shall I ask a colleague?'],
  [missed, 'I cannot tell; a colleague can.'],
  [missed, 'The courier rings once. What comes then I don’t know.'],
  [howLong, 'That depends on where you live.'],
  [island, 'Up to 8 days, I am sorry.'],
  [express, 'That is 12 EUR more.'],
  [ring, 'Once, says our policy.'],
]

const bad: [question: string, answer: string][] = [
  [howLong, 'Your parcel arrives within 3 days, and we are as glad as you are when it does.'],
  [today, 'They can be at your door within 3 days, wherever you are, and you need not do anything for it.'],
  [howLong, 'Yes, you can count on 3 days: our courier knows his way, and he has never been late so far.'],
  [today, 'It arrives within 3 days of your order, which we have received with many thanks.'],
  [express, 'An express parcel costs 15 EUR, and it is worth every cent when the mountains are waiting for you.'],
  [island, 'Parcels to the islands take 5 days, for there is a ferry every morning, and it carries our parcels.'],
  [missed, 'We promise that the courier comes back as often as it takes until somebody is at home.'],
  [ring, 'I guarantee that the courier waits for you, for he is a patient man and likes his work.'],
  [express, 'Cheap!'],
  [today, 'Soon.'],
]

const of = (list: [question: string, answer: string][], good: boolean): Answered[] =>
  list.map(([question, answer]) => ({ policy, question, answer, good }))

export const answers: Answered[] = [...of(good, true), ...of(bad, false)]
