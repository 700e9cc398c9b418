import type { Map as GLMap } from 'maplibre-gl'
import type { ColourTheme } from './mapTypes'
import type { Palette } from './palette'

const SIZE = 16
const SPACING = 8
const STROKE = 1.3

export function hatchId(theme: ColourTheme): string {
  return `hatch-${theme}`
}

/** Thin diagonals for land that cannot report, drawn here because a picture file would need one for each theme. */
export function addHatch(map: GLMap, theme: ColourTheme, { lineStrong }: Palette): void {
  if (map.hasImage(hatchId(theme))) return
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = SIZE
  const context = canvas.getContext('2d')
  if (!context) return
  context.strokeStyle = lineStrong
  context.globalAlpha = 0.5
  context.lineWidth = STROKE
  for (let x = -SIZE; x <= SIZE * 2; x += SPACING) {
    context.moveTo(x, SIZE)
    context.lineTo(x + SIZE, 0)
  }
  context.stroke()
  map.addImage(hatchId(theme), context.getImageData(0, 0, SIZE, SIZE), { pixelRatio: 2 })
}
