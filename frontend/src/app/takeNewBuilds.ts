import { onNewBuild } from '@/features/freshness/serviceWorker'
import type { makeRouter } from './router'

/** Once there is a new build, the next way to another page leads through its document: nothing changes under the reader. */
export function takeNewBuilds(router: ReturnType<typeof makeRouter>): void {
  onNewBuild(() => {
    router.subscribe('onBeforeNavigate', ({ toLocation, pathChanged }) => {
      if (pathChanged) window.location.assign(toLocation.publicHref)
    })
  })
}
