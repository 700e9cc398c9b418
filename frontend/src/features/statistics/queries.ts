import { queryOptions } from '@tanstack/react-query'
import url from './geometry/world.json?url'

/** Countries as SVG paths by code; small ones as points. Made by geo/worldDrawing.mjs. */
export interface WorldDrawing {
  width: number
  height: number
  countries: Record<string, string>
  places: Record<string, [x: number, y: number]>
}

export const worldDrawingQuery = queryOptions({
  queryKey: ['world-drawing'],
  queryFn: async ({ signal }): Promise<Record<'world' | 'europe', WorldDrawing>> => {
    const response = await fetch(url, { signal })
    if (!response.ok) throw new Error('The drawing of the world did not arrive')
    return (await response.json()) as Record<'world' | 'europe', WorldDrawing>
  },
  staleTime: Infinity,
})
