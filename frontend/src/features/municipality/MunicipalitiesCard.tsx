import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { PartnershipList } from '@/shared/partnership/PartnershipList'
import { TrustSummary } from '@/shared/partnership/TrustSummary'
import { EntityLink } from '@/shared/register/EntityLink'
import type { FilterResult } from '@/shared/register/filterRegister'
import { municipalityName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { summarize } from '@/shared/register/rowsOf'
import { Card } from '@/shared/ui/Card'
import { IconButton } from '@/shared/ui/IconButton'
import styles from './MunicipalitiesCard.module.css'
import { MunicipalitySentence } from './MunicipalitySentence'

interface MunicipalitiesCardProps {
  register: Register
  result: FilterResult
  /** Their codes. */
  picked: readonly string[]
  onRemove: (code: string) => void
  actions: ReactNode
  onClose: () => void
}

/** Several municipalities put together: who they are, and the sum of what they have. */
export function MunicipalitiesCard({ register, result, picked, onRemove, actions, onClose }: MunicipalitiesCardProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const summary = summarize(register, result.rows)
  const number = picked.length
  return (
    <Card
      title={t`${plural(number, { one: '# municipality', other: '# municipalities' })}`}
      context={t`put together`}
      actions={actions}
      onClose={onClose}
    >
      <MunicipalitySentence register={register} summary={summary} />
      {summary.count > 0 && <TrustSummary trust={summary.trust} />}
      <ul className={styles.picked} aria-label={t`Municipalities`}>
        {picked.map((code) => {
          const position = register.index.municipality.get(code) ?? -1
          const name = municipalityName(register, position, language)
          return (
            <li key={code} className={styles.line}>
              <EntityLink kind="municipality" id={code} className={styles.name}>
                {name}
              </EntityLink>
              <span className={styles.count}>{result.byMunicipality[position] ?? 0}</span>
              <IconButton icon="close" label={t`Take out: ${name}`} onClick={() => onRemove(code)} />
            </li>
          )
        })}
      </ul>
      <PartnershipList register={register} rows={result.rows} side="both" first={3} />
    </Card>
  )
}
