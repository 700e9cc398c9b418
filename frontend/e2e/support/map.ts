import type { Page } from '@playwright/test'
import { expect } from './test'

type Position = [longitude: number, latitude: number]

/** Until the map has drawn all that it was told. */
export async function mapIdle(page: Page): Promise<void> {
  await expect(page.locator('[data-map-state="idle"]')).toBeVisible({ timeout: 45_000 })
}

export async function cameraOf(page: Page): Promise<{ longitude: number; latitude: number; zoom: number }> {
  return page.evaluate(() => {
    const map = window.pobratymTest?.map
    if (!map) throw new Error('The map is not there')
    const { lng, lat } = map.getCenter()
    return { longitude: lng, latitude: lat, zoom: map.getZoom() }
  })
}

/** Where a place is on the screen. */
export async function pointOf(page: Page, place: Position): Promise<{ x: number; y: number }> {
  return page.evaluate((at) => {
    const map = window.pobratymTest?.map
    if (!map) throw new Error('The map is not there')
    const { left, top } = map.getContainer().getBoundingClientRect()
    const { x, y } = map.project(at)
    return { x: left + x, y: top + y }
  }, place)
}

/** Which features a layer really shows, by their place in the register. */
export async function shownIn(page: Page, layer: string): Promise<number> {
  return page.evaluate((id) => {
    const map = window.pobratymTest?.map
    if (!map?.getLayer(id)) return 0
    return new Set(map.queryRenderedFeatures({ layers: [id] }).map((feature) => feature.id)).size
  }, layer)
}

export async function isInView(page: Page, place: Position): Promise<boolean> {
  const { x, y } = await pointOf(page, place)
  const size = page.viewportSize() ?? { width: 0, height: 0 }
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height
}
