import { Trans } from '@lingui/react/macro'
import { CountryCard } from '@/features/country/CountryCard'
import { asApiFilter } from '@/features/filters/asApiFilter'
import { apiQuery } from '@/features/filters/filterSchema'
import { MunicipalityCard } from '@/features/municipality/MunicipalityCard'
import { DownloadMenu } from '@/features/partnership/DownloadMenu'
import { PartnershipCard } from '@/features/partnership/PartnershipCard'
import { PartnerCard } from '@/features/partner/PartnerCard'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { countryName, municipalityName, partnerName, partyName } from '@/shared/register/names'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import { rowsOf } from '@/shared/register/rowsOf'
import { positionOf } from '@/shared/register/selection'
import { ShareButton } from '@/shared/ui/ShareButton'
import { AddButton } from './AddButton'
import { HiddenNote } from './HiddenNote'
import { SelectionPageLink } from './SelectionPageLink'
import type { MapPageModel } from './useMapPage'

const names = { municipality: municipalityName, partner: partnerName, country: countryName, partnership: partyName }
const cards = { municipality: MunicipalityCard, partner: PartnerCard, country: CountryCard }

/** The card of what is selected. */
export function SelectionCard({ page }: { page: MapPageModel }) {
  const language = useLanguage()
  const { register, result, state, select } = page
  const { selection, filter } = state
  if (!register || !result || !selection) return null
  const { kind, id } = selection
  const position = positionOf(register, selection)
  if (position === undefined) return null
  const close = () => select(null)
  const first = (
    <>
      <SelectionPageLink kind={kind} id={id}>
        <Trans>Open the page</Trans>
      </SelectionPageLink>
      {kind === 'municipality' && <AddButton page={page} />}
      <ShareButton title={names[kind](register, position, language)} />
    </>
  )
  if (kind === 'partnership') {
    return <PartnershipCard key={id} register={register} position={position} onClose={close} actions={first} />
  }

  const own: PartnershipFilter = { ...asApiFilter(register, filter, result), [kind]: [id] }
  const matching = rowsOf(register, kind, position, result.rows).length
  const hidden = rowsOf(register, kind, position).length - matching
  const Card = cards[kind]
  return (
    <Card
      key={`${kind} ${id}`}
      register={register}
      position={position}
      rows={result.rows}
      onClose={close}
      note={hidden > 0 && <HiddenNote hidden={hidden} selection={selection} />}
      actions={
        <>
          {first}
          {matching > 0 && <DownloadMenu query={apiQuery(own)} rows={matching} />}
        </>
      }
    />
  )
}
