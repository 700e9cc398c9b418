import type { Map as GLMap } from 'maplibre-gl'
import type { FeatureState } from './paint/featureState'

type Target = 'municipalities' | 'centres' | 'countries'

/**
 * Writes states of single features, and only where they changed: a filter touches a few hundred of 1,774
 * municipalities, and each write costs the map a look at its tiles.
 */
export class FeatureStates {
  private readonly written = new Map<number, FeatureState>()

  constructor(
    private readonly map: GLMap,
    private readonly sources: readonly Target[],
  ) {}

  /** Returns how many features were written. */
  write(size: number, stateOf: (id: number) => FeatureState): number {
    let writes = 0
    for (let id = 0; id < size; id++) if (this.set(id, stateOf(id))) writes++
    return writes
  }

  /** For a source that came after its states were written. */
  replay(): void {
    for (const [id, state] of this.written) this.send(id, state)
  }

  set(id: number, state: FeatureState): boolean {
    const last = this.written.get(id) ?? {}
    const keys = Object.keys(state) as (keyof FeatureState)[]
    if (keys.every((key) => (last[key] || false) === (state[key] || false))) return false
    this.written.set(id, { ...last, ...state })
    this.send(id, state)
    return true
  }

  private send(id: number, state: FeatureState): void {
    for (const source of this.sources) {
      if (this.map.getSource(source)) this.map.setFeatureState({ source, id }, state)
    }
  }
}
