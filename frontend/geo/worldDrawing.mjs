import { geoAzimuthalEqualArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'

/** Antarctica has no municipalities, and would take a sixth of the drawing. */
const leftOut = '010'

/**
 * The world, and Europe close up, as SVG paths for the chart of countries: areas are true, so that a country does not look
 * more than it is. Countries too small to be drawn are places: their middles.
 * @param alpha2 ISO 3166-1 numeric → alpha-2
 */
export function drawWorld(coarse, fine, alpha2) {
  const all = countriesOf(fine)
  const world = countriesOf(simplify(presimplify(coarse), 0.1))
  // Turned by eleven degrees, the edge cuts the Bering Strait and no land.
  const round = geoEqualEarth().rotate([-11, 0]).fitWidth(1000, collection(world))
  const [, [, bottom]] = geoPath(round).bounds(collection(world))
  const close = geoAzimuthalEqualArea()
    .rotate([-17, -53])
    .scale(850)
    .translate([300, 215])
    .clipExtent([
      [-5, -5],
      [605, 425],
    ])
  return {
    world: draw(world, all, alpha2, round, 1000, Math.ceil(bottom)),
    europe: draw(countriesOf(simplify(presimplify(fine), 0.02)), all, alpha2, close, 600, 420),
  }
}

function draw(countries, all, alpha2, projection, width, height) {
  const path = geoPath(projection).digits(0)
  const drawn = {}
  for (const country of countries) {
    const line = path(country)
    const code = alpha2[country.id] ?? 'other'
    if (line) drawn[code] = (drawn[code] ?? '') + line
  }
  const places = {}
  for (const country of all) {
    const code = alpha2[country.id]
    const [x, y] = (code && !drawn[code] && projection(geoCentroid(country))) || []
    if (x > 0 && x < width && y > 0 && y < height) places[code] = [Math.round(x), Math.round(y)]
  }
  return { width, height, countries: drawn, places }
}

function countriesOf(atlas) {
  return feature(atlas, atlas.objects.countries).features.filter(({ id, geometry }) => geometry && id !== leftOut)
}

function collection(features) {
  return { type: 'FeatureCollection', features }
}
