import { describe, expect, it } from 'vitest'
import type { Position } from '@/shared/geo/greatCircle'
import { frameAround, frameOfExtent, frameOfUkraine, isInside, nearEnds, RATIO } from './frame'

const lviv: Position = [24.03, 49.84]
const lublin: Position = [22.57, 51.25]
const freiburg: Position = [7.85, 48]
const winnipeg: Position = [-97.14, 49.9]

describe('the frame of a small map', () => {
  it('holds every place, with room around it, in the right shape', () => {
    const frame = frameAround([lviv, freiburg, lublin])
    for (const place of [lviv, freiburg, lublin]) expect(isInside(frame, place)).toBe(true)
    expect(frame.width / frame.height).toBeCloseTo(RATIO)
    expect(isInside(frame, winnipeg)).toBe(false)
  })

  it('does not go nearer than the borders are good for', () => {
    expect(frameAround([lviv]).width).toBe(900)
  })

  it('goes nearer for a raion, whose own borders are finer', () => {
    const frame = frameOfExtent([23, 49, 25, 50.5])
    expect(frame.width).toBeLessThan(900)
    expect(isInside(frame, [23, 49]) && isInside(frame, [25, 50.5])).toBe(true)
  })

  it('shows all of Ukraine, Crimea and Luhansk with it', () => {
    for (const place of [lviv, [33.5, 44.4], [40.1, 49.6], [33.9, 52.3]] as Position[]) {
      expect(isInside(frameOfUkraine(), place)).toBe(true)
    }
  })
})

describe('the ends that are framed', () => {
  it('are all, where they are all near', () => {
    expect(nearEnds(lviv, [lublin, freiburg])).toEqual([lublin, freiburg])
  })

  it('are the near ones, where few are far', () => {
    expect(nearEnds(lviv, [lublin, freiburg, winnipeg])).toEqual([lublin, freiburg])
  })

  it('are all, where most are far', () => {
    expect(nearEnds(lviv, [lublin, winnipeg, [-87.6, 41.9]])).toHaveLength(3)
  })
})
