import type { Map as GLMap } from 'maplibre-gl'
import type { ColourTheme } from './mapTypes'
import type { Palette } from './palette'

const SIZE = 16
const SPACING = 8
const STROKE = 1.3
const DOT = 1.5

export function patternId(pattern: 'dots' | 'hatch', theme: ColourTheme): string {
  return `${pattern}-${theme}`
}

/** Diagonals and dots, drawn here because picture files would be needed for each theme. */
export function addPatterns(map: GLMap, theme: ColourTheme, { lineStrong, inkSoft }: Palette): void {
  add(map, patternId('hatch', theme), (context) => {
    context.strokeStyle = lineStrong
    context.globalAlpha = 0.5
    context.lineWidth = STROKE
    for (let x = -SIZE; x <= SIZE * 2; x += SPACING) {
      context.moveTo(x, SIZE)
      context.lineTo(x + SIZE, 0)
    }
    context.stroke()
  })
  add(map, patternId('dots', theme), (context) => {
    context.fillStyle = inkSoft
    context.globalAlpha = 0.7
    for (const [x, y] of [
      [SIZE / 4, SIZE / 4],
      [(SIZE * 3) / 4, (SIZE * 3) / 4],
    ] as const) {
      context.beginPath()
      context.arc(x, y, DOT, 0, 2 * Math.PI)
      context.fill()
    }
  })
}

function add(map: GLMap, id: string, draw: (context: CanvasRenderingContext2D) => void): void {
  if (map.hasImage(id)) return
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = SIZE
  const context = canvas.getContext('2d')
  if (!context) return
  draw(context)
  map.addImage(id, context.getImageData(0, 0, SIZE, SIZE), { pixelRatio: 2 })
}
