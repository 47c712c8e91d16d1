import { expect, test } from 'vitest'
import { answer, defences, leaked, mails } from './injection.ts'

const leaks = async (defence: string) =>
  Promise.all(Object.values(mails).map(async mail => leaked(await answer(mail, defences[defence]!))))

test('with all three at once, a mail is enough', async () => {
  expect(await leaks('none')).toEqual([true, true, true])
})

test.each(['sentence', 'tags', 'filter'])('%s holds for one try, and not for the third', async (defence) => {
  const [first, , third] = await leaks(defence)
  expect([first, third]).toEqual([false, true])
})

test('all three defences together fail in the same place', async () => {
  const all = { ...defences.sentence, ...defences.tags, ...defences.filter }
  expect(leaked(await answer(mails.polite, all))).toBe(true)
})

test('an honest mail is answered, and opens nothing', async () => {
  expect(await answer('Where is order 1042?', {})).toEqual([])
})
