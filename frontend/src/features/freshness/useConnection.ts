import { useEffect, useState } from 'react'
import type { ConnectionMessage } from '@/shared/offline/keptAnswers'

/** Here: the server answers. Offline: the device has no network. Away: the network is there, the server is not. */
export type Connection = 'here' | 'offline' | 'away'

export function useConnection(): Connection {
  const [online, setOnline] = useState(() => navigator.onLine)
  const [away, setAway] = useState(false)
  useEffect(() => {
    const changed = () => setOnline(navigator.onLine)
    const told = ({ data }: MessageEvent<Partial<ConnectionMessage>>) => {
      if (data.connection) setAway(data.connection === 'away')
    }
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer }
    window.addEventListener('online', changed)
    window.addEventListener('offline', changed)
    serviceWorker?.addEventListener('message', told)
    return () => {
      window.removeEventListener('online', changed)
      window.removeEventListener('offline', changed)
      serviceWorker?.removeEventListener('message', told)
    }
  }, [])
  return !online ? 'offline' : away ? 'away' : 'here'
}
