export interface LabelWish {
  /** From 0 to 1 across and down the picture. */
  x: number
  y: number
  text: string
}

export interface PlacedLabel extends LabelWish {
  side: 'right' | 'left'
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Reckoned for the narrowest screen: on a wider one the same labels only stand further apart. */
const WIDTH = 330
const HEIGHT = 220
const LETTER = 6.6
const LINE = 15
const GAP = 8

/** Those of the wished names that can stand beside their points without touching another; the first have precedence. */
export function placeLabels(wishes: readonly LabelWish[], most: number): PlacedLabel[] {
  const taken: Box[] = []
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    if (placed.length >= most) break
    for (const side of ['right', 'left'] as const) {
      const box = boxOf(wish, side)
      if (box.left < 2 || box.right > WIDTH - 2 || box.top < 2 || box.bottom > HEIGHT - 2) continue
      if (taken.some((other) => touches(box, other))) continue
      taken.push(box)
      placed.push({ ...wish, side })
      break
    }
  }
  return placed
}

function boxOf({ x, y, text }: LabelWish, side: 'right' | 'left'): Box {
  const width = text.length * LETTER + GAP
  const at = x * WIDTH
  const [left, right] = side === 'right' ? [at, at + width] : [at - width, at]
  return { left, right, top: y * HEIGHT - LINE / 2, bottom: y * HEIGHT + LINE / 2 }
}

function touches(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
