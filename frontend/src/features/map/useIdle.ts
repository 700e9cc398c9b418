import type { Map as GLMap } from 'maplibre-gl'
import { useEffect } from 'react'

/** Tells on the element whether the map has drawn all that it was told. */
export function useIdle(map: GLMap | null, element: HTMLElement | null): void {
  useEffect(() => {
    if (!map || !element) return
    const tell = (state: 'idle' | 'busy') => () => {
      element.dataset['mapState'] = state
    }
    const subscriptions = [
      map.on('idle', tell('idle')),
      map.on('dataloading', tell('busy')),
      map.on('movestart', tell('busy')),
    ]
    return () => subscriptions.forEach((subscription) => subscription.unsubscribe())
  }, [map, element])
}
