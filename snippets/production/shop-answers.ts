/** Forty answers of the shop's assistant about returns, each with what people say of it. Invented. */
import { policy } from '../models/given-text.ts'

export { policy }

export interface Answered { policy: string, question: string, answer: string, good: boolean }

const wornBack = 'Can I return boots I have worn?'
const howLong = 'How long do I have to return my shoes?'
const postage = 'Who pays the postage of a return?'
const neverWorn = 'I never wore them. Can they go back?'
const carpet = 'I tried them on the carpet. Is that worn?'
const giftCards = 'Do you sell gift cards?'
const tooLate = 'It is day 31. Can I still return them?'
const brother = 'Can my brother return them for me?'
const oneHike = 'They rub. Money back after one hike?'
const twoPairs = 'Two pairs, one of them worn. What now?'

const good: [question: string, answer: string][] = [
  [wornBack, 'No. Boots that have been worn outside cannot be returned.'],
  [wornBack, 'I am sorry: worn boots cannot be returned.'],
  [wornBack, 'Only unworn shoes can be returned.'],
  [wornBack, 'Worn outside? Then a return is not possible.'],
  [howLong, 'You can return unworn shoes within 30 days.'],
  [howLong, '30 days, as long as they are unworn.'],
  [howLong, 'Within 30 days, and only unworn.'],
  [howLong, 'Unworn shoes can be returned within 30 days.'],
  [howLong, 'Thirty days, for unworn shoes.'],
  [postage, 'The customer pays the postage of a return.'],
  [postage, 'You do: the customer pays the postage.'],
  [postage, 'The postage of a return is paid by the customer.'],
  [postage, 'That is on you, I am afraid.'],
  [neverWorn, 'Yes, unworn shoes can be returned within 30 days.'],
  [neverWorn, 'You can send them back within 30 days, since they are unworn.'],
  [neverWorn, 'Yes: unworn, within 30 days, and the postage is yours.'],
  [carpet, 'The policy speaks of worn outside, so they count as unworn.'],
  [carpet, 'Worn outside is what counts. On a carpet they stay unworn.'],
  [giftCards, 'I don’t know: our policy does not say.'],
  [giftCards, 'I cannot tell from our policy. A colleague can.'],
  [giftCards, 'That is not in my papers. Shall I ask a colleague?'],
  [tooLate, 'Day 31 is a day late, I am sorry.'],
  [tooLate, 'I am sorry, the 30 days are over.'],
  [brother, 'The policy does not say who returns them, only that they are unworn.'],
  [brother, 'I don’t know: it says nothing about who brings them.'],
  [oneHike, 'I am sorry: after a hike outside they cannot be returned.'],
  [oneHike, 'No. One hike is worn outside.'],
  [oneHike, 'Sadly not: worn outside is worn.'],
  [twoPairs, 'The unworn pair can be returned within 30 days, the worn one cannot.'],
  [twoPairs, 'You can return the pair that you have not worn, within 30 days.'],
]

const bad: [question: string, answer: string][] = [
  [howLong, 'You can return your shoes within 90 days, unworn, and we wish you many happy kilometres in them.'],
  [howLong, 'Within 30 days you can return any pair, no questions asked, and we are happy to help you with it.'],
  [wornBack, 'Of course! Your comfort comes first, so send your boots back within 30 days, whatever they look like.'],
  [oneHike, 'We will make an exception for you: send them in with a short letter, and a colleague sees to it.'],
  [postage, 'Yes.'],
  [neverWorn, 'Sure thing!'],
  [wornBack, 'Yes, boots can be returned within 30 days, and you can choose between the money and a voucher.'],
  [oneHike, 'I guarantee that you get your money back, for a hike is what boots are made for.'],
  [tooLate, 'Yes, a day more or less does not matter to us. Please put the invoice into the parcel.'],
  [giftCards, 'We have gift cards of every kind in our shops, and they are a lovely present for whoever likes to walk.'],
]

const of = (list: [question: string, answer: string][], good: boolean): Answered[] =>
  list.map(([question, answer]) => ({ policy, question, answer, good }))

export const answers: Answered[] = [...of(good, true), ...of(bad, false)]
