import type { Map as GLMap } from 'maplibre-gl'
import type { Selection } from '@/shared/register/selection'
import { sameHit, type Hit } from './hitTest'
import type { Latest } from './interactionTypes'
import { selectionOf } from './selectionOf'
import { Tooltip } from './tooltip'

/** Long enough for a pointer that only passes by. */
const REST = 70

/** What is pointed at, by mouse, cross or list: it is outlined, named, and its lines are shown after a moment. */
export class Hover {
  current: Hit | null = null
  private readonly tooltip: Tooltip
  private rest: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly map: GLMap,
    private readonly latest: { current: Latest },
    private readonly onRest: (selection: Selection) => void,
  ) {
    this.tooltip = new Tooltip(map.getContainer())
  }

  /** `at` is where the words stand, in pixels of the map. Returns what is told. */
  point(hit: Hit | null, at?: { x: number; y: number }): string {
    const text = hit && this.latest.current.textOf(hit)
    if (!sameHit(hit, this.current)) {
      this.mark(this.current, false)
      this.mark(hit, true)
      this.current = hit
      this.map.getCanvas().style.cursor = this.isSelectable(hit) ? 'pointer' : ''
      if (text) this.tooltip.show(text)
      else this.tooltip.hide()
      this.restAt(hit)
    }
    if (at) this.tooltip.moveTo(at.x, at.y)
    return text ? [text.title, ...text.lines].join(', ') : ''
  }

  remove(): void {
    clearTimeout(this.rest)
    this.tooltip.remove()
  }

  private restAt(hit: Hit | null): void {
    clearTimeout(this.rest)
    const next =
      hit?.kind === 'municipality' || hit?.kind === 'partner'
        ? selectionOf(this.latest.current.register, hit, null)
        : null
    this.rest = setTimeout(() => this.onRest(next), next ? REST : 0)
  }

  private mark(hit: Hit | null, hover: boolean): void {
    const { municipalities, countries } = this.latest.current
    if (hit?.kind === 'municipality') municipalities.set(hit.index, { hover })
    if (hit?.kind === 'country') countries.set(hit.index, { hover: hover && this.isSelectable(hit) })
    if (hit?.kind === 'line' && this.map.getSource(hit.source)) {
      this.map.setFeatureState({ source: hit.source, id: hit.id }, { hover })
    }
  }

  private isSelectable(hit: Hit | null): boolean {
    return hit?.kind === 'cluster' || selectionOf(this.latest.current.register, hit, null) !== null
  }
}
