import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { judged } from '../../../snippets/production/judge.ts'
import { answers } from '../../../snippets/production/delivery-answers.ts'
import { criteria, report, split, truly } from './against-people.ts'

const many = (count: number, people: boolean, judge: boolean) => Array.from({ length: count }, () => ({ people, judge }))

/** Eight good and two bad ones, and a judge that passes everything. */
const passesAll = [...many(8, true, true), ...many(2, false, true)]
/** It passes nine good ones of ten, and catches six bad ones of ten. */
const between = [...many(9, true, true), ...many(1, true, false), ...many(4, false, true), ...many(6, false, false)]

const rounded = (value: number | undefined) => value === undefined ? value : Math.round(value * 100) / 100

const onTestHalf = async () => report(await judged(split(answers).test, criteria))

test('1a a judge that passes everything catches no bad one', () => {
  equal(report(passesAll).tnr, 0)
})

test('1b it passes all good ones', () => {
  equal(report(passesAll).tpr, 1)
})

test('1c and its kappa is 0, though it agrees on 80 of 100', () => {
  const { agree, kappa } = report(passesAll)
  deepEqual([rounded(agree), rounded(kappa)], [0.8, 0])
})

test('1d a judge in between has figures in between', () => {
  const { agree, tpr, tnr, kappa } = report(between)
  deepEqual([agree, tpr, tnr, kappa].map(rounded), [0.75, 0.9, 0.6, 0.5])
})

test('2a no answer is in both halves', () => {
  const { mend, test } = split(answers)
  deepEqual(mend.filter(one => test.includes(one)).map(({ answer }) => answer).slice(0, 1), [])
})

test('2b each answer is in one of them', () => {
  const { mend, test } = split(answers)
  equal(new Set([...mend, ...test]).size, answers.length)
})

test('2c there are as many bad ones in each', () => {
  const { mend, test } = split(answers)
  deepEqual([mend, test].map(half => half.filter(({ good }) => !good).length), [5, 5])
})

test('2d called again it makes the same halves', () => {
  deepEqual(split(answers).mend.map(({ answer }) => answer), split(answers).mend.map(({ answer }) => answer))
})

test('3a of the bad ones that it was not mended with it catches four of five', async () => {
  const { tnr } = await onTestHalf()
  ok(tnr >= 0.8, `It catches ${Math.round(tnr * 100)} of 100.`)
})

test('3b it still passes nine of ten good ones', async () => {
  const { tpr } = await onTestHalf()
  ok(tpr >= 0.9, `It passes ${Math.round(tpr * 100)} of 100.`)
})

test('3c its kappa on the test half is above 0.6', async () => {
  const { kappa } = await onTestHalf()
  ok(kappa > 0.6, `It is ${kappa.toFixed(2)}.`)
})

test('3d no criterion copies an answer', () => {
  const copied = criteria.filter(criterion => answers.some(({ answer }) => answer.split(' ').length > 4 && criterion.includes(answer.split(' ').slice(0, 5).join(' '))))
  deepEqual(copied, [])
})

test('4a where it passes 95 of 100 and catches one bad one of five, 75 are good', () => {
  equal(rounded(truly(0.95, { tpr: 1, tnr: 0.2 })), 0.75)
})

test('4b a judge that tells nothing apart gives no figure', () => {
  equal(truly(0.9, { tpr: 0.9, tnr: 0.1 }), undefined)
})

test('4c a share stays between 0 and 1', () => {
  deepEqual([truly(0.02, { tpr: 0.9, tnr: 0.9 }), truly(0.99, { tpr: 0.9, tnr: 0.9 })], [0, 1])
})
