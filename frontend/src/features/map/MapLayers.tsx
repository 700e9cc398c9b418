import type { Map as GLMap } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { useMediaQuery } from '@/shared/ui/useMediaQuery'
import { arcsOf, NO_ARCS, type Arcs } from './arcs'
import { centresOf } from './centres'
import { endsOf, NO_ENDS } from './ends'
import type { UkraineGeometry, WorldGeometry } from './geometry'
import type { Hover } from './interaction/hover'
import { Interaction } from './interaction/Interaction'
import { ArcLayer } from './layers/ArcLayer'
import { CentreLayer } from './layers/CentreLayer'
import { CountryLabelLayer } from './layers/CountryLabelLayer'
import { EndLayer } from './layers/EndLayer'
import { PartnerLayer } from './layers/PartnerLayer'
import { RaionLabelLayer } from './layers/RaionLabelLayer'
import { UkraineLayer } from './layers/UkraineLayer'
import { WorldLayer } from './layers/WorldLayer'
import type { MapViewProps } from './mapTypes'
import type { Palette } from './palette'
import { partnerPoints } from './partnerPoints'
import { useMunicipalityStates } from './useMunicipalityStates'

interface MapLayersProps extends MapViewProps {
  /** The filter leaves out much: its matches stand out from the rest. */
  narrowed: boolean
  map: GLMap
  palette: Palette
  world: WorldGeometry | null
  ukraine: UkraineGeometry | null
  withoutBoundaries: boolean
  /** Partnerships whose lines are drawn. */
  rows: Uint32Array
  onAnnounce: (text: string) => void
  onHover: (hover: Hover | null) => void
}

/** Everything that is drawn, lowest first. */
export function MapLayers({ world, ukraine, withoutBoundaries, rows, onAnnounce, onHover, ...view }: MapLayersProps) {
  const { map, palette, register, result, narrowed, shade, selection, language, theme, projection } = view
  const compact = useMediaQuery('(width < 768px)')
  const somethingSelected = selection !== null || view.picked.length > 1
  const draw = { map, palette }

  const centres = useMemo(() => centresOf(register, language), [register, language])
  const occupied = useMemo(() => occupiedIn(register), [register])
  const partners = useMemo(() => partnerPoints(register, result.byPartner, language), [register, result, language])
  const arcs = useMemo(
    (): Arcs => (rows.length > 0 ? arcsOf(register, rows, projection) : NO_ARCS),
    [register, rows, projection],
  )
  const ends = useMemo(
    () => (somethingSelected ? endsOf(register, rows, selection, language) : NO_ENDS),
    [register, rows, selection, somethingSelected, language],
  )

  const { municipalities, countries } = useMunicipalityStates(map, { ...view, ends, withoutBoundaries })
  const hasUkraine = ukraine !== null
  const hasWorld = world !== null
  useEffect(() => {
    if (hasUkraine) municipalities.replay()
  }, [municipalities, hasUkraine])
  useEffect(() => {
    if (hasWorld) countries.replay()
  }, [countries, hasWorld])

  return (
    <>
      {world && <WorldLayer {...draw} world={world} withUkraine={withoutBoundaries} />}
      {ukraine && (
        <UkraineLayer
          {...draw}
          theme={theme}
          ukraine={ukraine}
          occupied={occupied}
          somethingSelected={somethingSelected}
          crowded={ends.features.length > 150}
          pale={shade === 'coverage' || result.chosen !== null}
        />
      )}
      <PartnerLayer
        {...draw}
        partners={partners}
        matching={narrowed}
        somethingSelected={somethingSelected}
        compact={compact}
      />
      <ArcLayer {...draw} source="arcs" arcs={arcs} />
      <CentreLayer {...draw} centres={centres} asPoints={withoutBoundaries} somethingSelected={somethingSelected} />
      <RaionLabelLayer {...draw} register={register} language={language} />
      <CountryLabelLayer {...draw} register={register} language={language} />
      <EndLayer {...draw} ends={ends} />
      <Interaction
        {...view}
        municipalities={municipalities}
        countries={countries}
        onAnnounce={onAnnounce}
        onHover={onHover}
      />
    </>
  )
}

function occupiedIn({ doc }: MapViewProps['register']): string[] {
  const { code, reportingState } = doc.municipalities
  return code.filter((_, i) => reportingState[i] === 'cannot_report')
}
