import { geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'

const width = 1000
/** Antarctica has no municipalities, and would take a sixth of the drawing. */
const leftOut = '010'

/**
 * The world as SVG paths for the chart of countries: equal areas, so that a large country does not look more than it is,
 * and turned by eleven degrees, so that the edge cuts the Bering Strait. Countries too small for the coarse atlas are
 * places: the points at which the fine one has them.
 * @param alpha2 ISO 3166-1 numeric → alpha-2
 */
export function drawWorld(coarse, fine, alpha2) {
  const slim = simplify(presimplify(coarse), 0.1)
  const drawn = countriesOf(slim)
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: 'FeatureCollection', features: drawn })
  const path = geoPath(projection).digits(0)
  const [, [, bottom]] = path.bounds({ type: 'FeatureCollection', features: drawn })

  const countries = {}
  for (const country of drawn) {
    const code = alpha2[country.id] ?? 'other'
    countries[code] = (countries[code] ?? '') + (path(country) ?? '')
  }
  const places = {}
  for (const country of countriesOf(fine)) {
    const code = alpha2[country.id]
    if (code && !countries[code]) places[code] = projection(geoCentroid(country)).map(Math.round)
  }
  return { width, height: Math.ceil(bottom), countries, places }
}

function countriesOf(atlas) {
  return feature(atlas, atlas.objects.countries).features.filter(({ id, geometry }) => geometry && id !== leftOut)
}
