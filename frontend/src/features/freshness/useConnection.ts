import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ConnectionMessage } from '@/shared/offline/keptAnswers'

/** Here: the server answers. Offline: the device has no network. Away: the network is there, the server is not. */
export type Connection = 'here' | 'offline' | 'away'

export function useConnection(): Connection {
  const online = useSyncExternalStore(onNetworkChange, () => navigator.onLine)
  const [away, setAway] = useState(false)
  useEffect(() => {
    const told = ({ data }: MessageEvent<Partial<ConnectionMessage>>) => {
      if (data.connection) setAway(data.connection === 'away')
    }
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer }
    serviceWorker?.addEventListener('message', told)
    return () => serviceWorker?.removeEventListener('message', told)
  }, [])
  return !online ? 'offline' : away ? 'away' : 'here'
}

function onNetworkChange(changed: () => void): () => void {
  const events = ['online', 'offline']
  events.forEach((event) => window.addEventListener(event, changed))
  return () => events.forEach((event) => window.removeEventListener(event, changed))
}
