import { describe, expect, it } from 'vitest'
import { arcsOf } from './arcs'
import { allRows, smallDocument, smallRegister } from './testing/smallRegister'
import { buildRegister } from '@/shared/register/register'

describe('arcsOf', () => {
  const { features } = arcsOf(smallRegister, allRows, 'mercator')

  it('draws every partnership whose both ends have a place', () => {
    expect(features.map(({ id }) => id)).toEqual([0, 1, 2, 4])
  })

  it('tells verified from other lines', () => {
    expect(features.map(({ properties }) => properties.verified)).toEqual([true, false, false, false])
  })

  it('begins at the municipality, or at the region of a raion', () => {
    expect(features.map(({ geometry }) => geometry.coordinates[0])).toEqual([
      [24.03, 49.84],
      [24.03, 49.84],
      [32.22, 51.52],
      [24, 49.8],
    ])
  })

  it('lets a line climb to the north on the globe only', () => {
    const peak = (projection: 'mercator' | 'globe') =>
      Math.max(
        ...arcsOf(smallRegister, Uint32Array.of(1), projection).features[0]!.geometry.coordinates.map(([, y]) => y!),
      )
    expect(peak('mercator')).toBeLessThanOrEqual(70.001)
    expect(peak('globe')).toBeGreaterThan(57)
  })

  it('bundles very many by region and country', () => {
    const many = 1200
    const repeated = Object.fromEntries(
      Object.entries(smallDocument.partnerships).map(([name, column]) => [
        name,
        Array.isArray(column) ? Array.from({ length: many }, (_, i) => (column as unknown[])[i % 2]) : column,
      ]),
    ) as unknown as typeof smallDocument.partnerships
    const register = buildRegister({ ...smallDocument, partnerships: repeated })
    const bundles = arcsOf(
      register,
      Uint32Array.from({ length: many }, (_, i) => i),
      'mercator',
    ).features
    expect(bundles.map(({ properties }) => properties)).toEqual([
      { count: 600, verified: false, row: -1 },
      { count: 600, verified: false, row: -1 },
    ])
  })
})
