import { describe, expect, it } from 'vitest'
import { roomFor, sameCamera } from './useFraming'

const panels = { top: 16, right: 416, bottom: 36, left: 352 }

describe('roomFor', () => {
  it('keeps clear of the panels, and of the legend below', () => {
    const { left, right, bottom } = roomFor(panels, 1440, 844)
    expect([left, right]).toEqual([400, 464])
    expect(bottom).toBeGreaterThan(100)
  })

  it.each([
    [390, 788],
    [320, 480],
    [1024, 300],
  ])('leaves a quarter to the picture even where the panels leave nothing (%d × %d)', (width, height) => {
    const room = roomFor({ top: 400, right: 400, bottom: 400, left: 400 }, width, height)
    expect(room.left + room.right).toBeLessThanOrEqual(width * 0.75 + 0.001)
    expect(room.top + room.bottom).toBeLessThanOrEqual(height * 0.75 + 0.001)
  })
})

describe('sameCamera', () => {
  const camera = { longitude: 24.0316, latitude: 49.8421, zoom: 7.254 }

  it('overlooks the digits that the address does not hold', () => {
    expect(sameCamera(camera, { longitude: 24.032, latitude: 49.842, zoom: 7.25 })).toBe(true)
  })

  it('sees a move, and the difference between a view and none', () => {
    expect(sameCamera(camera, { ...camera, zoom: 7.5 })).toBe(false)
    expect(sameCamera(camera, null)).toBe(false)
    expect(sameCamera(null, null)).toBe(true)
  })
})
