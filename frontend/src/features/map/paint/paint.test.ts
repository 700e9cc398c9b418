import { describe, expect, it } from 'vitest'
import type { Palette } from '../palette'
import { FILLS } from '../shading'
import { arcOpacity, arcWidth, areCrowd, casingOpacity, dashesTell } from './arcPaint'
import { endFilter, endRadius } from './endPaint'
import { placeRank, rankFilter } from './labelPaint'
import { municipalityColour, municipalityOpacity } from './municipalityPaint'
import { gathering, partnerOpacity, partnerRadius } from './partnerPaint'

const palette = (name: string): Palette => ({
  paper: `${name}-paper`,
  surface: `${name}-surface`,
  ink: `${name}-ink`,
  inkSoft: `${name}-ink-soft`,
  lineStrong: `${name}-line-strong`,
  abroad: `${name}-abroad`,
  abroadText: `${name}-abroad-text`,
  water: `${name}-water`,
  land: `${name}-land`,
  landLine: `${name}-land-line`,
  fills: FILLS.map((fill) => `${name}-${fill}`),
})

describe('municipalities', () => {
  it.each(['light', 'dark'])('have a colour for every class (%s)', (theme) => {
    const expression = JSON.stringify(municipalityColour(palette(theme)))
    FILLS.forEach((fill, i) => {
      expect(expression).toContain(i === 0 ? `"${theme}-${fill}"` : `${i},"${theme}-${fill}"`)
    })
  })

  it('without a state have the first fill', () => {
    const expression = municipalityColour(palette('light'))
    expect(expression[1]).toEqual(['coalesce', ['feature-state', 'fill'], 0])
    expect(expression.at(-1)).toBe('light-scale0')
  })

  it('step back only while something is selected', () => {
    expect(municipalityOpacity(false).at(-1)).toBe(1)
    expect(municipalityOpacity(true).at(-1)).toBeLessThan(0.5)
  })

  it('are always painted by their states: MapLibre fails on the way from an expression of states to a constant', () => {
    for (const selected of [true, false]) {
      expect(JSON.stringify(municipalityOpacity(selected))).toContain('feature-state')
    }
  })
})

describe('lines', () => {
  it.each([
    [0, 0.9],
    [1, 0.9],
    [50, 0.76],
    [1000, 0.07],
  ])('%d of them have opacity %d', (lines, opacity) => {
    expect(arcOpacity(lines)).toBeCloseTo(opacity, 2)
  })

  it('fade as they become more, but never away', () => {
    const opacities = [1, 5, 30, 200, 1000, 300_000].map(arcOpacity)
    expect(opacities).toEqual([...opacities].sort((a, b) => b - a))
    expect(opacities.at(-1)).toBeGreaterThanOrEqual(0.05)
  })

  it('are wider under the pointer', () => {
    const [, , hovered, plain] = arcWidth(10) as unknown as [string, unknown, number, [string, number]]
    expect(hovered).toBeGreaterThan(plain[1] + 1)
  })

  it('lose casing and dashes when they are too many to be told apart', () => {
    expect(casingOpacity(10)).toBeGreaterThan(0)
    expect(casingOpacity(900)).toBe(0)
    expect([dashesTell(47), dashesTell(900)]).toEqual([true, false])
  })

  it('go below Ukraine when they are very many', () => {
    expect([areCrowd(300), areCrowd(900)]).toEqual([false, true])
  })
})

describe('partner cities', () => {
  it('are larger and stronger among matches, less so among many', () => {
    const radii = [partnerRadius(false, 50), partnerRadius(true, 50), partnerRadius(true, 900)].map((each) =>
      JSON.stringify(each),
    )
    expect(new Set(radii).size).toBe(3)
    expect(partnerOpacity(true, false)).toBeGreaterThan(0.9)
  })

  it('step back while something is selected', () => {
    expect(partnerOpacity(true, true)).toBeLessThan(0.5)
  })

  it('are gathered where they would hide each other, from farther on a small screen', () => {
    const [wide, small] = [gathering(false, 2000), gathering(true, 2000)]
    expect([wide.cluster, small.cluster, gathering(false, 12).cluster]).toEqual([true, true, false])
    expect(small.clusterRadius).toBeGreaterThan(wide.clusterRadius)
    expect(small.clusterMaxZoom).toBeGreaterThan(wide.clusterMaxZoom)
  })
})

describe('ends of lines', () => {
  it('are grains in a crowd', () => {
    expect(endRadius(true)).not.toEqual(endRadius(false))
    expect(JSON.stringify(endFilter())).toContain('rank')
  })
})

describe('place names', () => {
  it('come by rank', () => {
    expect([placeRank(true, 10), placeRank(false, 120_000), placeRank(false, -1)]).toEqual([0, 1, 4])
  })

  it('appear step by step with the zoom', () => {
    const step = (rankFilter() as unknown as [string, unknown, unknown[]])[2]
    expect(step.slice(0, 3)).toEqual(['step', ['zoom'], 0])
    expect(step.length % 2).toBe(1)
  })
})
