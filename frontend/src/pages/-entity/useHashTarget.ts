import { useEffect } from 'react'

/** The register arrives after the address was read: goes to the part of the page that the address names once it is there. */
export function useHashTarget(ready = true): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1))
    if (ready && id) document.getElementById(id)?.scrollIntoView()
  }, [ready])
}
