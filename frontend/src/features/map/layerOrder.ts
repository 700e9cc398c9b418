/** Every layer of the map, lowest first. A layer is added below the next one of this list that is already there. */
export const LAYER_ORDER = [
  'water',
  'land',
  'land-line',
  'ukraines-border',
  'country-outline',
  // Below Ukraine, so that the cities along the border never hide it.
  'partner-dot',
  // Very many lines are rays from behind the country: over it they would only be fog.
  'arc-crowd',
  'ukraine-ground',
  'municipality-fill',
  'municipality-dots',
  'municipality-hatch',
  'unassigned-hatch',
  'municipality-line',
  'raion-line',
  'oblast-line',
  'ukraine-outline',
  'municipality-point',
  'municipality-highlight',
  'arc-casing',
  'arc-dashed',
  'arc-solid',
  'hover-arc-casing',
  'hover-arc-dashed',
  'hover-arc-solid',
  'verified-mark',
  'partner-match',
  'end-mark',
  'country-label',
  'raion-label',
  'place-label',
  'partner-label',
  'end-label',
] as const

export type LayerId = (typeof LAYER_ORDER)[number]

export function layerAbove(id: LayerId, isPresent: (id: LayerId) => boolean): LayerId | undefined {
  return LAYER_ORDER.slice(LAYER_ORDER.indexOf(id) + 1).find(isPresent)
}
