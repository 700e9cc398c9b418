import { filter, presimplify, simplify } from 'topojson-simplify'
import { quantize } from 'topojson-client'

/** Regions and raions for the small maps of the pages: a few hundred pixels wide, so a hundredth of a degree is enough. */
export function sketchUkraine(topology, { weight, grid }) {
  const units = ({ geometries }) => ({
    type: 'GeometryCollection',
    geometries: geometries.map(({ type, arcs, id }) => ({ type, arcs, id })),
  })
  const { oblasts, raions } = topology.objects
  const slim = { ...topology, objects: { regions: units(oblasts), raions: units(raions) } }
  return quantize(filter(simplify(presimplify(slim), weight)), grid)
}
