export interface LabelWish {
  /** From 0 to 1 across and down the picture. */
  x: number
  y: number
  /** Empty of a point without a name. */
  text: string
  /** Where there is no better place, a name may cover points of less weight. */
  weight: number
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
const POINT = 3

/**
 * Those of the wished names that can stand beside their points without touching another name or covering another point;
 * the first have precedence.
 */
export function placeLabels<Wish extends LabelWish>(
  wishes: readonly Wish[],
  most: number,
): (Wish & Pick<PlacedLabel, 'side'>)[] {
  const points = wishes.map((wish) => ({ ...pointOf(wish), weight: wish.weight }))
  const taken: Box[] = []
  const placed: (Wish & Pick<PlacedLabel, 'side'>)[] = []
  for (const wish of wishes) {
    if (placed.length >= most) break
    if (!wish.text) continue
    const free = (['right', 'left'] as const)
      .map((side) => ({ side, box: boxOf(wish, side) }))
      .filter(({ box }) => isInside(box) && !taken.some((other) => touches(box, other)))
    const own = pointOf(wish)
    const covered = ({ box }: { box: Box }) => points.filter((point) => !touches(point, own) && touches(box, point))
    const chosen =
      free.find((place) => covered(place).length === 0) ??
      free.find((place) => covered(place).every(({ weight }) => weight < wish.weight))
    if (!chosen) continue
    taken.push(chosen.box)
    placed.push({ ...wish, side: chosen.side })
  }
  return placed
}

function isInside({ left, right, top, bottom }: Box): boolean {
  return left >= 2 && right <= WIDTH - 2 && top >= 2 && bottom <= HEIGHT - 2
}

function pointOf({ x, y }: LabelWish): Box {
  const [left, top] = [x * WIDTH, y * HEIGHT]
  return { left: left - POINT, right: left + POINT, top: top - POINT, bottom: top + POINT }
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
