import { describe, expect, it } from 'vitest'
import { filterRegister } from '@/shared/register/filterRegister'
import { everything } from '@/shared/register/partnershipFilter'
import { selectedRows } from './selectionOf'
import { fingerprint, subjectOf } from './subject'
import { allRows, smallRegister } from './testing/smallRegister'

const all = filterRegister(smallRegister, everything, null)
const none = new Uint32Array()
const lublin = { kind: 'partner', id: 'pl-lublin' } as const

describe('subjectOf', () => {
  it('is all of Ukraine when nothing is asked', () => {
    expect(subjectOf(smallRegister, all, none, null, false)).toEqual({ key: '', extent: null })
  })

  it('holds both ends of what is selected', () => {
    const { extent } = subjectOf(smallRegister, all, selectedRows(smallRegister, allRows, lublin), lublin, false)
    expect(extent).toEqual([
      [22.57, 49.8],
      [32.22, 51.52],
    ])
  })

  it('is the place itself when nothing of it matches', () => {
    const tokyo = { kind: 'partner', id: 'jp-tokyo' } as const
    expect(subjectOf(smallRegister, all, none, tokyo, true).extent?.[0]).toEqual([139.69, 35.69])
  })

  it('holds what a filter found', () => {
    const polish = filterRegister(smallRegister, { ...everything, country: ['PL'] }, null)
    expect(subjectOf(smallRegister, polish, polish.rows, null, true).extent?.[1][0]).toBe(32.22)
  })

  it('is another one when other rows match, and the same when the same do', () => {
    const key = (rows: Uint32Array) => subjectOf(smallRegister, all, rows, lublin, false).key
    expect(key(Uint32Array.of(0, 2))).toBe(key(Uint32Array.of(0, 2)))
    expect(key(Uint32Array.of(0, 2))).not.toBe(key(Uint32Array.of(0, 4)))
  })
})

it('the fingerprint tells order and length apart', () => {
  const prints = [[], [0], [0, 1], [1, 0]].map((rows) => fingerprint(Uint32Array.from(rows)))
  expect(new Set(prints).size).toBe(4)
})
