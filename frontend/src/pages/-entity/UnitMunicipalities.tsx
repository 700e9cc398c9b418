import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatList } from '@/features/municipalityList/listSchema'
import { coverageOf } from '@/features/region/coverage'
import { UnitCoverage } from '@/features/region/UnitCoverage'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { municipalityName, raionName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { NeighbourList, type Neighbour } from './NeighbourList'
import styles from './Neighbours.module.css'
import { PartnershipCount } from './PartnershipCount'
import { Section } from '@/shared/ui/Section'

interface UnitMunicipalitiesProps {
  register: Register
  /** Those with the most partnerships first. */
  municipalities: readonly number[]
  /** Current partnerships of each municipality of the register. */
  counts: Uint32Array
  /** The address of the working list of them. */
  unit: { kind: 'region' | 'raion'; code: string }
}

/** The municipalities of a region or raion: who has answered, who has partners, and who has none yet. */
export function UnitMunicipalities({ register, municipalities, counts, unit }: UnitMunicipalitiesProps) {
  const language = useLanguage()
  const { code, raion, population, reportingState } = register.doc.municipalities
  const having = municipalities.filter((i) => counts[i]! > 0)
  // The largest first: where a partnership would reach the most people.
  const without = municipalities.filter((i) => counts[i] === 0).sort((a, b) => population[b]! - population[a]!)
  const free = without.filter((i) => reportingState[i] !== 'cannot_report')
  const occupied = without.filter((i) => reportingState[i] === 'cannot_report')
  const entry = (i: number): Neighbour => {
    const people = population[i]! > 0 ? formatNumber(population[i]!, language) : ''
    const where = unit.kind === 'region' ? raionName(register, raion[i] ?? -1, language) : ''
    return {
      key: code[i] ?? '',
      name: (
        <EntityLink kind="municipality" id={code[i] ?? ''}>
          {municipalityName(register, i, language)}
        </EntityLink>
      ),
      facts: (
        <>
          {counts[i]! > 0 ? <PartnershipCount count={counts[i]!} /> : people && <Trans>{people} people</Trans>}
          {where && ` · ${where}`}
        </>
      ),
    }
  }
  const listed = { [unit.kind]: [unit.code] }
  return (
    <Section id="municipalities" title={<Trans>Municipalities</Trans>}>
      <UnitCoverage
        counts={coverageOf(register, municipalities)}
        all={municipalities.length}
        having={having.length}
        link={(state, children) => (
          <Link to="/municipalities" search={formatList({ ...listed, reportingState: [state] })}>
            {children}
          </Link>
        )}
      />
      <div className={styles.lists}>
        <NeighbourList
          id="with-partner"
          title={<Counted count={having.length} what={<Trans>With partners</Trans>} />}
          items={having.map(entry)}
          first={12}
        />
        <NeighbourList
          id="without-partner"
          title={<Counted count={free.length} what={<Trans>No partner known yet</Trans>} />}
          note={
            <Trans>
              The largest first. Whoever has one that is missing here can say so; whoever looks for one finds on each
              page how to begin.
            </Trans>
          }
          items={free.map(entry)}
          first={12}
          more={
            <Link to="/municipalities" search={formatList({ ...listed, partnerships: 'without' })}>
              <Trans>As a list with files, and where to begin</Trans>
            </Link>
          }
        />
        <NeighbourList
          id="occupied"
          title={<Counted count={occupied.length} what={<Trans>Under occupation, no partner known</Trans>} />}
          items={occupied.map(entry)}
          first={6}
        />
      </div>
    </Section>
  )
}

function Counted({ count, what }: { count: number; what: ReactNode }) {
  const language = useLanguage()
  return (
    <>
      {what}: {formatNumber(count, language)}
    </>
  )
}
