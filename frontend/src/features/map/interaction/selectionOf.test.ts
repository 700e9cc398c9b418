import { describe, expect, it } from 'vitest'
import { selectedRows, selectionOf } from './selectionOf'
import { allRows, smallRegister } from '../testing/smallRegister'

const line = (row: number) => ({ kind: 'line', source: 'arcs', id: row, row, count: 1 }) as const
const lviv = { kind: 'municipality', id: 'UA-lviv' } as const
const lublin = { kind: 'partner', id: 'pl-lublin' } as const

describe('selectionOf', () => {
  it('selects what was hit', () => {
    expect(selectionOf(smallRegister, { kind: 'municipality', index: 0 }, null)).toEqual(lviv)
    expect(selectionOf(smallRegister, { kind: 'partner', index: 0 }, lviv)).toEqual(lublin)
    expect(selectionOf(smallRegister, { kind: 'country', index: 1 }, null)).toEqual({ kind: 'country', id: 'JP' })
  })

  it('clears on the void, and on land without a partnership', () => {
    expect(selectionOf(smallRegister, null, lviv)).toBeNull()
    expect(selectionOf(smallRegister, { kind: 'country', index: 7 }, lviv)).toBeNull()
    expect(selectionOf(smallRegister, { kind: 'unassigned', index: 0 }, lviv)).toBeNull()
  })

  it('takes a line for its partnership, and leaves the selection where it stands for several', () => {
    expect(selectionOf(smallRegister, line(0), lviv)).toEqual({ kind: 'partnership', id: '1' })
    expect(selectionOf(smallRegister, line(-1), lublin)).toEqual(lublin)
  })

  it('leaves the selection alone when a cluster is opened', () => {
    const cluster = {
      kind: 'cluster',
      clusterId: 1,
      cities: 2,
      partnerships: 3,
      position: [0, 0] as [number, number],
    } as const
    expect(selectionOf(smallRegister, cluster, lviv)).toEqual(lviv)
  })
})

describe('selectedRows', () => {
  it('are the matching partnerships of what is selected', () => {
    expect([...selectedRows(smallRegister, allRows, lublin)]).toEqual([0, 2, 4])
    expect([...selectedRows(smallRegister, Uint32Array.of(1, 2), lublin)]).toEqual([2])
    expect([...selectedRows(smallRegister, allRows, { kind: 'country', id: 'JP' })]).toEqual([1])
  })

  it('are the partnership itself, whatever is filtered', () => {
    expect([...selectedRows(smallRegister, new Uint32Array(), { kind: 'partnership', id: '3' })]).toEqual([2])
  })

  it('are none for nothing and for the unknown', () => {
    expect(selectedRows(smallRegister, allRows, null)).toHaveLength(0)
    expect(selectedRows(smallRegister, allRows, { kind: 'partner', id: 'xx' })).toHaveLength(0)
  })
})
