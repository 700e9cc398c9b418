import { useEffect } from 'react'

/** The register arrives after the address was read: goes to the part of the page that the address names once it is there. */
export function useHashTarget(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1))
    if (id) document.getElementById(id)?.scrollIntoView()
  }, [])
}
