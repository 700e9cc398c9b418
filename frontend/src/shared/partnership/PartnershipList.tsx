import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { countryName, partnerName, partyName, regionName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { newestFirst } from '@/shared/register/rowsOf'
import { Button } from '@/shared/ui/Button'
import { kindLabels, statusLabels } from '@/shared/vocabulary/labels'
import { currentStatuses, type Kind, type Status, type Trust } from '@/shared/vocabulary/vocabulary'
import styles from './PartnershipList.module.css'
import { TrustLink } from './TrustLink'

interface PartnershipListProps {
  register: Register
  rows: Uint32Array
  /** Which side is named: the other one than that of the card. */
  side: 'partner' | 'municipality' | 'both'
  /** How many are shown before "all". */
  first?: number
}

/** Partnerships as a short list: who, where, what, since when, how well known. */
export function PartnershipList({ register, rows, side, first = 4 }: PartnershipListProps) {
  const [all, setAll] = useState(false)
  const count = rows.length
  const ordered = newestFirst(register, rows)
  const shown = all || count <= first + 1 ? ordered : ordered.subarray(0, first)
  return (
    <div>
      <ul className={styles.list}>
        {Array.from(shown, (row) => (
          <PartnershipLine key={row} register={register} row={row} side={side} />
        ))}
      </ul>
      {shown.length < count && (
        <Button look="quiet" className={styles.all} onClick={() => setAll(true)}>
          <Trans>All {count}</Trans>
        </Button>
      )}
    </div>
  )
}

function PartnershipLine({
  register,
  row,
  side,
}: {
  register: Register
  row: number
  side: PartnershipListProps['side']
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const { doc } = register
  const kind = doc.kinds[register.kind[row] ?? 0] as Kind
  const status = doc.statuses[register.status[row] ?? 0] as Status
  const since = register.since[row] ?? 0
  const municipality = doc.municipalities.code[register.municipality[row] ?? -1]
  const partner = register.partner[row] ?? -1
  const facts = [
    side === 'partner' ? null : regionName(register, register.region[row] ?? -1, language),
    side === 'municipality' ? null : countryName(register, register.country[row] ?? -1, language),
    kind === 'unknown' ? null : t(kindLabels[kind]),
    since > 0 ? t`since ${since}` : null,
    currentStatuses.includes(status) && status !== 'in_preparation' ? null : t(statusLabels[status]),
  ].filter(Boolean)

  return (
    <li className={styles.line}>
      <div className={styles.main}>
        <p className={styles.names}>
          {side !== 'partner' &&
            (municipality ? (
              <EntityLink kind="municipality" id={municipality} className={styles.name}>
                {partyName(register, row, language)}
              </EntityLink>
            ) : (
              partyName(register, row, language)
            ))}
          {side === 'both' && ' – '}
          {side !== 'municipality' && (
            <EntityLink kind="partner" id={doc.partners.id[partner] ?? ''} className={styles.name}>
              {partnerName(register, partner, language)}
            </EntityLink>
          )}
        </p>
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
      <TrustLink id={doc.partnerships.id[row] ?? 0} trust={doc.trusts[register.trust[row] ?? 0] as Trust} />
    </li>
  )
}
