import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { CountryCard } from '@/features/country/CountryCard'
import { apiQuery, formatState } from '@/features/filters/filterSchema'
import { MunicipalityCard } from '@/features/municipality/MunicipalityCard'
import { DownloadMenu } from '@/features/partnership/DownloadMenu'
import { PartnerCard } from '@/features/partner/PartnerCard'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { countryName, municipalityName, partnerName } from '@/shared/register/names'
import { everything, type PartnershipFilter } from '@/shared/register/partnershipFilter'
import { rowsOf } from '@/shared/register/rowsOf'
import type { Selection, SelectionKind } from '@/shared/register/selection'
import buttonStyles from '@/shared/ui/Button.module.css'
import { ShareButton } from '@/shared/ui/ShareButton'
import { statuses } from '@/shared/vocabulary/vocabulary'
import type { MapPageModel } from './useMapPage'
import styles from './SelectionCard.module.css'

const names = { municipality: municipalityName, partner: partnerName, country: countryName }
const cards = { municipality: MunicipalityCard, partner: PartnerCard, country: CountryCard }

/** The card of what is selected. */
export function SelectionCard({ page }: { page: MapPageModel }) {
  const language = useLanguage()
  const { register, result, state, select } = page
  const { selection, filter } = state
  if (!register || !result || !selection) return null
  const { kind, id } = selection
  const position = register.index[kind].get(id)
  if (position === undefined) return null

  const own: PartnershipFilter = { ...filter, [kind]: [id] }
  const matching = rowsOf(register, kind, position, result.rows).length
  const hidden = rowsOf(register, kind, position).length - matching
  const Card = cards[kind]
  return (
    <Card
      key={`${kind} ${id}`}
      register={register}
      position={position}
      rows={result.rows}
      onClose={() => select(null)}
      note={hidden > 0 && <Hidden hidden={hidden} selection={selection} />}
      actions={
        <>
          <PageLink kind={kind} id={id}>
            <Trans>Open the page</Trans>
          </PageLink>
          <ShareButton title={names[kind](register, position, language)} />
          <DownloadMenu query={apiQuery(own)} rows={matching} />
        </>
      }
    />
  )
}

/** How many partnerships the filters hide, and the way to see them. */
function Hidden({ hidden, selection }: { hidden: number; selection: NonNullable<Selection> }) {
  return (
    <p className={styles.hidden}>
      <Plural value={hidden} one="The filters hide # more." other="The filters hide # more." />{' '}
      <Link to="/" search={formatState({ selection, filter: { ...everything, status: [...statuses] } })}>
        <Trans>Show all</Trans>
      </Link>
    </p>
  )
}

function PageLink({ kind, id, children }: { kind: SelectionKind; id: string; children: ReactNode }) {
  const className = [buttonStyles.button, buttonStyles.primary].join(' ')
  switch (kind) {
    case 'municipality':
      return (
        <Link to="/municipalities/$code" params={{ code: id }} className={className}>
          {children}
        </Link>
      )
    case 'partner':
      return (
        <Link to="/partners/$id" params={{ id }} className={className}>
          {children}
        </Link>
      )
    case 'country':
      return (
        <Link to="/countries/$code" params={{ code: id }} className={className}>
          {children}
        </Link>
      )
  }
}
