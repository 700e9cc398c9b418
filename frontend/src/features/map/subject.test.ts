import { describe, expect, it } from 'vitest'
import { filterRegister } from '@/shared/register/filterRegister'
import { everything } from '@/shared/register/partnershipFilter'
import { selectedRows } from './interaction/selectionOf'
import { fingerprint, subjectOf } from './subject'
import { allRows, smallRegister } from './testing/smallRegister'

const all = filterRegister(smallRegister, everything, null)
const none = new Uint32Array()
const lublin = { kind: 'partner', id: 'pl-lublin' } as const

describe('subjectOf', () => {
  it('is all of Ukraine when nothing is asked', () => {
    expect(subjectOf(smallRegister, all, none, null, '')).toEqual({ key: '', extent: null })
  })

  it('holds both ends of what is selected', () => {
    const { extent } = subjectOf(smallRegister, all, selectedRows(smallRegister, allRows, lublin), lublin, '')
    expect(extent).toEqual([
      [22.57, 49.8],
      [32.22, 51.52],
    ])
  })

  it('is the place itself when nothing of it matches', () => {
    const tokyo = { kind: 'partner', id: 'jp-tokyo' } as const
    expect(subjectOf(smallRegister, all, none, tokyo, '?country=PL').extent?.[0]).toEqual([139.69, 35.69])
  })

  it('holds what a filter found', () => {
    const polish = filterRegister(smallRegister, { ...everything, country: ['PL'] }, null)
    expect(subjectOf(smallRegister, polish, polish.rows, null, '?country=PL').extent?.[1][0]).toBe(32.22)
  })

  it('stays the same while a class of the legend is chosen: the question is the same', () => {
    const some = filterRegister(smallRegister, { ...everything, country: ['PL'], only: ['partnerships:1'] }, null)
    const key = (result: typeof some) => subjectOf(smallRegister, result, result.rows, null, '?country=PL').key
    expect(key(some)).toBe(key(filterRegister(smallRegister, { ...everything, country: ['PL'] }, null)))
  })

  it('is another one when other rows match, and the same when the same do', () => {
    const key = (rows: Uint32Array) => subjectOf(smallRegister, all, rows, lublin, '').key
    expect(key(Uint32Array.of(0, 2))).toBe(key(Uint32Array.of(0, 2)))
    expect(key(Uint32Array.of(0, 2))).not.toBe(key(Uint32Array.of(0, 4)))
  })
})

it('the fingerprint tells order and length apart', () => {
  const prints = [[], [0], [0, 1], [1, 0]].map((rows) => fingerprint(Uint32Array.from(rows)))
  expect(new Set(prints).size).toBe(4)
})
