import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { LocatorMap } from '@/features/locator/LocatorMap'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { municipalityName, raionName, regionName } from '@/shared/register/names'
import { positionIn } from '@/shared/register/positions'
import type { Register } from '@/shared/register/register'
import styles from './About.module.css'
import { Section } from '@/shared/ui/Section'

interface MunicipalityAboutProps {
  register: Register
  position: number
  facts: ReactNode
  /** Whether the head of the page has the same map already: without partners there is nothing else to show on it. */
  mapped: boolean
}

/** The municipality itself: its facts, and where in Ukraine it lies. */
export function MunicipalityAbout({ register, position, facts, mapped }: MunicipalityAboutProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { municipalities, raions, regions } = register.doc
  const here = positionIn(municipalities, position)
  const name = municipalityName(register, position, language)
  const raion = municipalities.raion[position] ?? -1
  const region = municipalities.region[position] ?? -1
  const where = [raionName(register, raion, language), regionName(register, region, language)]
    .filter(Boolean)
    .join(', ')
  const unit =
    raion >= 0
      ? { kind: 'raion' as const, id: raions.code[raion] ?? '' }
      : { kind: 'region' as const, id: regions.code[region] ?? '' }
  return (
    <Section id="about" title={<Trans>The municipality</Trans>}>
      <div className={styles.columns}>
        <div className={styles.facts}>{facts}</div>
        {!mapped && (
          <LocatorMap
            label={t`Map of Ukraine: ${name}, ${where}.`}
            places={here ? [{ kind: 'home', position: here, name }] : []}
            units={[unit]}
          />
        )}
      </div>
    </Section>
  )
}
