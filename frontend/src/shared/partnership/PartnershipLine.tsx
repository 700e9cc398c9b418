import { useLingui } from '@lingui/react/macro'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { countryName, partnerName, regionName } from '@/shared/register/names'
import { PartyLink } from '@/shared/register/PartyLink'
import type { Register } from '@/shared/register/register'
import { kindLabels, statusLabels } from '@/shared/vocabulary/labels'
import { currentStatuses, type Kind, type Status, type Trust } from '@/shared/vocabulary/vocabulary'
import styles from './PartnershipList.module.css'
import { TrustLink } from './TrustLink'

/** Which side is named where the other is known from the place. */
export type NamedSide = 'partner' | 'municipality' | 'both'

/** One partnership in a list: who, where, what, since when, how well known. */
export function PartnershipLine({ register, row, side }: { register: Register; row: number; side: NamedSide }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { doc } = register
  const kind = doc.kinds[register.kind[row] ?? 0] as Kind
  const status = doc.statuses[register.status[row] ?? 0] as Status
  const since = register.since[row] ?? 0
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
          {side !== 'partner' && <PartyLink register={register} row={row} className={styles.name} />}
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
