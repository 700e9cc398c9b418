import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import type { FilterResult } from '@/shared/register/filterRegister'
import { municipalityName, regionName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { Button } from '@/shared/ui/Button'
import { Empty } from '@/shared/ui/States'
import styles from './MunicipalityRanking.module.css'

const step = 30

/** The municipalities that match, those with the most partnerships first. */
export function MunicipalityRanking({ register, result }: { register: Register; result: FilterResult }) {
  const { t } = useLingui()
  const language = useLanguage()
  const [shown, setShown] = useState(step)
  const ranked = useMemo(() => {
    const positions = [...result.byMunicipality.keys()].filter((i) => (result.byMunicipality[i] ?? 0) > 0)
    return positions.sort((a, b) => (result.byMunicipality[b] ?? 0) - (result.byMunicipality[a] ?? 0))
  }, [result])

  if (ranked.length === 0) {
    return (
      <Empty title={t`No municipality matches these filters`}>
        <p>
          <Trans>Remove a filter above, or clear them all.</Trans>
        </p>
      </Empty>
    )
  }
  const { code, region } = register.doc.municipalities
  return (
    <div>
      <h2 className={styles.title}>
        <Trans>Municipalities</Trans>
      </h2>
      <ol>
        {ranked.slice(0, shown).map((i) => {
          const count = result.byMunicipality[i] ?? 0
          return (
            <li key={code[i]}>
              <EntityLink kind="municipality" id={code[i] ?? ''} className={styles.line}>
                <span className={styles.name}>{municipalityName(register, i, language)}</span>
                <span className={styles.facts}>
                  <Plural value={count} one="# partnership" other="# partnerships" /> ·{' '}
                  {regionName(register, region[i] ?? -1, language)}
                </span>
              </EntityLink>
            </li>
          )
        })}
      </ol>
      {shown < ranked.length && (
        <Button look="quiet" onClick={() => setShown(shown + step)}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </div>
  )
}
