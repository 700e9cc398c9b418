import { Trans, useLingui } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { splitByStatus } from '@/shared/register/figures'
import { partnerName, partyName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { newestFirst, rowsOf } from '@/shared/register/rowsOf'
import { kindLabels } from '@/shared/vocabulary/labels'
import type { Kind } from '@/shared/vocabulary/vocabulary'
import { EntityLink } from '@/shared/register/EntityLink'
import { NeighbourList, type Neighbour } from './NeighbourList'
import { Neighbours } from './Neighbours'
import { RecordLink } from './RecordLink'

/** The other partnerships of both sides. */
export function RecordNeighbours({ register, row }: { register: Register; row: number }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { doc } = register
  const municipality = register.municipality[row]!
  const partner = register.partner[row]!
  const party = partyName(register, row, language)
  const other = partnerName(register, partner, language)
  const entries = (rows: Uint32Array): Neighbour[] => {
    const { current } = splitByStatus(register, rows)
    return Array.from(newestFirst(register, current))
      .filter((each) => each !== row)
      .map((each) => {
        const id = doc.partnerships.id[each]!
        const kind = doc.kinds[register.kind[each]!] as Kind
        const since = register.since[each]!
        const facts = [kind === 'unknown' ? '' : t(kindLabels[kind]), since > 0 ? t`since ${since}` : '']
        return {
          key: String(id),
          name: <RecordLink register={register} id={id} language={language} />,
          facts: facts.filter(Boolean).join(' · '),
        }
      })
  }
  return (
    <Neighbours>
      {municipality >= 0 && (
        <NeighbourList
          id="of-the-municipality"
          title={<Trans>Other partnerships: {party}</Trans>}
          items={entries(rowsOf(register, 'municipality', municipality))}
          more={
            <EntityLink kind="municipality" id={doc.municipalities.code[municipality] ?? ''}>
              <Trans>All about the municipality</Trans>
            </EntityLink>
          }
        />
      )}
      <NeighbourList
        id="of-the-partner"
        title={<Trans>Other partnerships: {other}</Trans>}
        items={entries(rowsOf(register, 'partner', partner))}
        more={
          <EntityLink kind="partner" id={doc.partners.id[partner] ?? ''}>
            <Trans>All about the partner</Trans>
          </EntityLink>
        }
      />
    </Neighbours>
  )
}
