import type { Passage } from '../lib/passages.ts'

export type Role = 'customer' | 'staff'

/** A page of the shop, and who may read it. */
export interface Page extends Passage { for: 'all' | 'staff' }

const all = (id: string, text: string): Page => ({ id, title: '', text, for: 'all' })
const staff = (id: string, text: string): Page => ({ id, title: '', text, for: 'staff' })

/** Invented: the pages of the shop for hiking boots, eight of them for its staff alone. */
export const pages: Page[] = [
  all('return-period', 'Unworn boots go back within 30 days of delivery.'),
  all('return-worn', 'Boots that have been worn outdoors cannot be returned.'),
  all('return-label', 'Print the label from your account, stick it on the box and leave it at any post office.'),
  all('return-postage', 'You pay the postage of a return; we pay it when the boots are faulty.'),
  all('refund', 'We refund the price five working days after the boots reach our warehouse.'),
  all('warranty', 'If a sole comes loose within two years, we repair or replace the pair.'),
  all('resole', 'Send us boots with a worn sole and we put on a new one for 69 euros.'),
  all('size', 'Our boots run small: choose one size above your everyday shoes.'),
  all('wide', 'The Fjord also comes in a wide fit, marked W.'),
  all('leather', 'Clean leather with a damp cloth, let it dry away from heat, then rub in wax.'),
  all('membrane', 'A membrane keeps the Ridge dry inside, in rain and in shallow streams.'),
  all('crampons', 'The Summit takes crampons with a heel clip; the Ridge and the Fjord take none.'),
  all('vegan', 'The Moss is made without leather and without glue from animals.'),
  all('delivery-time', 'Parcels arrive in two to four working days.'),
  all('delivery-abroad', 'We deliver to every country of the European Union, to Norway and to Switzerland.'),
  all('delivery-cost', 'Delivery is free from 60 euros; below that it costs 4.90 euros.'),
  all('tracking', 'The mail that says your order has left holds a link that shows where the parcel is.'),
  all('payment', 'We take cards, bank transfer and PayPal.'),
  all('invoice', 'Your invoice is a PDF in your account, under Orders.'),
  all('cancel', 'An order can be cancelled until it leaves the warehouse.'),
  all('gift-card', 'Gift cards are valid for three years and cannot be paid out.'),
  all('hours', 'Our shop in Porto is open from Monday to Saturday, 10 to 19.'),
  all('account', 'Ask us and we delete your account and your orders, as far as tax law allows.'),
  all('TR-4410', 'TR-4410: Ridge, men, brown, sizes 40 to 47, 189 euros.'),
  all('TR-4411', 'TR-4411: Ridge, women, grey, sizes 36 to 42, 189 euros.'),
  all('TR-5120', 'TR-5120: Summit, unisex, black, sizes 37 to 47, 279 euros.'),
  all('TR-2207', 'TR-2207: Moss, unisex, green, sizes 36 to 46, 149 euros.'),
  all('TR-9031', 'TR-9031: laces, round, brown, 150 cm, 7 euros.'),
  staff('staff-goodwill', 'A customer without a receipt: refund up to 40 euros as goodwill, and do not offer it.'),
  staff('staff-worn', 'Worn boots may be returned once for each customer, against a gift card, if a manager agrees.'),
  staff('staff-stay', 'Customers who want to cancel an order are offered 15 percent with the code STAY15.'),
  staff('staff-margin', 'What we pay: 71 euros for the Ridge, 98 euros for the Summit.'),
  staff('staff-fault', 'The sole of TR-4410 from week 31 comes loose: replace the pair without a receipt.'),
  staff('staff-fraud', 'More than three returns in a month: check for fraud before you refund.'),
  staff('staff-late', 'A parcel that is ten days late: refund the delivery without being asked.'),
  staff('staff-resole', 'A new sole costs us 22 euros; a regular customer may get it free.'),
]

const subjects = ['a refund of the price', 'boots worn outdoors', 'the postage of a return', 'a sole that came loose', 'an order cancelled too late', 'the price of delivery', 'leather that cracked', 'a size too small', 'a gift card that was not valid', 'TR-4410 in brown', 'TR-4411 in grey', 'an invoice missing in the account']

/** What support writes down while it works: for staff alone, and soon more than all pages together. */
export const tickets = (count: number): Page[] => Array.from({ length: count }, (_, i) =>
  staff(`ticket-${i + 1}`, `Ticket ${3000 + i}: a customer asked about ${subjects[i % subjects.length]}.`))

/** What each role may read. */
export const readable = (role: Role, page: Page): boolean => role === 'staff' || page.for === 'all'

export type Group = 'number or name' | 'the same words' | 'other words'

/** A question, its group, and the pages that answer it: the right ones first written down, then searched for. */
export interface Asked { question: string, group: Group, about: string[] }

const ask = (group: Group) => (question: string, ...about: string[]): Asked => ({ question, group, about })
const name = ask('number or name')
const same = ask('the same words')
const other = ask('other words')

/** Invented, twelve a group. */
export const asked: Asked[] = [
  name('TR-4411?', 'TR-4411'),
  name('How long is TR-9031?', 'TR-9031'),
  name('Is TR-5120 in stock in 38?', 'TR-5120'),
  name('What colour is TR-2207?', 'TR-2207'),
  name('Price of TR-4410', 'TR-4410'),
  name('Do you take PayPal?', 'payment'),
  name('Does the Fjord come in W?', 'wide'),
  name('Do you ship to Norway?', 'delivery-abroad'),
  name('Is the Moss vegan?', 'vegan'),
  name('Summit with crampons', 'crampons'),
  name('Is there a shop in Porto?', 'hours'),
  name('Ridge TR-4410 or TR-4411 for women?', 'TR-4411'),
  same('How many days do I have to send back unworn boots?', 'return-period'),
  same('Can boots be returned that have been worn outdoors?', 'return-worn'),
  same('Who pays the postage of a return?', 'return-postage'),
  same('When do you refund the price?', 'refund'),
  same('How do I clean leather?', 'leather'),
  same('Is delivery free from 60 euros?', 'delivery-cost'),
  same('Until when can an order be cancelled?', 'cancel'),
  same('How long are gift cards valid?', 'gift-card'),
  same('Where is the invoice in my account?', 'invoice'),
  same('What does a new sole cost?', 'resole'),
  same('Do the boots run small?', 'size'),
  same('How many working days until parcels arrive?', 'delivery-time'),
  other('I want my money back, how long does it take?', 'refund'),
  other('I have already gone for a walk in them. Too late?', 'return-worn'),
  other('Do my feet stay dry when it pours?', 'membrane'),
  other('They pinch at the toes. Larger?', 'size'),
  other('Where has my package got to?', 'tracking'),
  other('I changed my mind, please do not send it', 'cancel'),
  other('How can I get rid of mud and keep the hide soft?', 'leather'),
  other('The bottom has come off after a year', 'warranty'),
  other('Please remove all my data', 'account'),
  other('What will shipping set me back?', 'delivery-cost'),
  other('Something for people who eat no meat?', 'vegan'),
  other('When can I come by on a weekend?', 'hours'),
]
