import { queryOptions } from '@tanstack/react-query'
import url from './geometry/world.json?url'

/** The world as SVG paths by country code; small countries as points. Made by geo/worldDrawing.mjs. */
export interface WorldDrawing {
  width: number
  height: number
  countries: Record<string, string>
  places: Record<string, [x: number, y: number]>
}

export const worldDrawingQuery = queryOptions({
  queryKey: ['world-drawing'],
  queryFn: async ({ signal }): Promise<WorldDrawing> => {
    const response = await fetch(url, { signal })
    if (!response.ok) throw new Error('The drawing of the world did not arrive')
    return (await response.json()) as WorldDrawing
  },
  staleTime: Infinity,
})
