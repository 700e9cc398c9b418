import { quantize } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'

/**
 * Keeps what the map draws: each feature with its KATOTTH code alone. The names are in the register's own document; here
 * they would be a fifth of the file.
 */
export function slimUkraine(topology) {
  const objects = Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [
      name,
      { type: object.type, geometries: object.geometries.map(({ type, arcs, id }) => ({ type, arcs, id })) },
    ]),
  )
  return { type: topology.type, bbox: topology.bbox, transform: topology.transform, objects, arcs: topology.arcs }
}

/** For a view of the whole country: nothing smaller than a pixel of it, and no raions, whose lines are not drawn there. */
export function coarseUkraine(topology, { weight, grid }) {
  const { raions: _, ...objects } = slimUkraine(topology).objects
  return quantize(simplify(presimplify({ ...topology, objects }), weight), grid)
}
