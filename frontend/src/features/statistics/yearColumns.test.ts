import { describe, expect, it } from 'vitest'
import { yearColumns } from './yearColumns'

const figure = (year: number, partnerships: number, signed = 0) => ({ year, partnerships, signed })

describe('the columns of years', () => {
  it('put together what is older than independence, and leave no year out', () => {
    const columns = yearColumns({ byYear: [figure(1953, 1), figure(1988, 3, 1), figure(1992, 2), figure(1994, 5, 4)] })
    expect(columns).toEqual([
      { year: 1990, earlier: true, partnerships: 4, signed: 1, filter: { year: [1953, 1988] } },
      { year: 1991, earlier: false, partnerships: 0, signed: 0, filter: { year: [] } },
      { year: 1992, earlier: false, partnerships: 2, signed: 0, filter: { year: [1992] } },
      { year: 1993, earlier: false, partnerships: 0, signed: 0, filter: { year: [] } },
      { year: 1994, earlier: false, partnerships: 5, signed: 4, filter: { year: [1994] } },
    ])
  })

  it('begin with the first known year where nothing is older', () => {
    expect(yearColumns({ byYear: [figure(2022, 7), figure(2023, 9)] }).map(({ year }) => year)).toEqual([2022, 2023])
  })

  it('are one where all is older, and none where no year is known', () => {
    expect(yearColumns({ byYear: [figure(1970, 1)] })).toEqual([
      { year: 1990, earlier: true, partnerships: 1, signed: 0, filter: { year: [1970] } },
    ])
    expect(yearColumns({ byYear: [] })).toEqual([])
  })
})
