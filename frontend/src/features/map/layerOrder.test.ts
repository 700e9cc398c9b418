import { describe, expect, it } from 'vitest'
import { LAYER_ORDER, layerAbove } from './layerOrder'

describe('layerAbove', () => {
  it('is the next layer that is there', () => {
    const present = new Set(['land', 'oblast-line', 'end-label'])
    expect(layerAbove('municipality-fill', (id) => present.has(id))).toBe('oblast-line')
  })

  it('is none for the topmost', () => {
    expect(layerAbove('end-label', () => true)).toBeUndefined()
    expect(layerAbove('water', () => false)).toBeUndefined()
  })

  it('keeps partner cities below Ukraine and labels on top', () => {
    const at = (id: (typeof LAYER_ORDER)[number]) => LAYER_ORDER.indexOf(id)
    expect(at('partner-dot')).toBeLessThan(at('ukraine-ground'))
    expect(at('place-label')).toBeGreaterThan(at('arc-solid'))
  })

  it('names every layer once', () => {
    expect(new Set(LAYER_ORDER).size).toBe(LAYER_ORDER.length)
  })
})
