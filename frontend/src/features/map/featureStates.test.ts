import type { Map as GLMap } from 'maplibre-gl'
import { describe, expect, it, vi } from 'vitest'
import { FeatureStates } from './featureStates'

function states() {
  const setFeatureState = vi.fn()
  const map = { setFeatureState, getSource: (id: string) => (id === 'centres' ? {} : undefined) } as unknown as GLMap
  return { setFeatureState, states: new FeatureStates(map, ['municipalities', 'centres']) }
}

describe('FeatureStates', () => {
  it('writes only what changed', () => {
    const { states: written, setFeatureState } = states()
    expect(written.write(3, (id) => ({ fill: id }))).toBe(2)
    expect(written.write(3, (id) => ({ fill: id === 2 ? 0 : id }))).toBe(1)
    expect(setFeatureState).toHaveBeenLastCalledWith({ source: 'centres', id: 2 }, { fill: 0 })
  })

  it('keeps the other states of a feature', () => {
    const { states: written } = states()
    written.set(1, { fill: 4 })
    written.set(1, { hover: true })
    expect(written.set(1, { fill: 4, hover: true })).toBe(false)
  })

  it('tells all again to a source that comes later', () => {
    const { states: written, setFeatureState } = states()
    written.set(1, { hover: true })
    written.set(2, { fill: 3 })
    setFeatureState.mockClear()
    written.replay()
    expect(setFeatureState).toHaveBeenCalledTimes(2)
  })

  it('leaves out sources that are not there', () => {
    const { states: written, setFeatureState } = states()
    written.set(1, { hover: true })
    expect(setFeatureState.mock.calls.map(([target]) => (target as { source: string }).source)).toEqual(['centres'])
  })
})
