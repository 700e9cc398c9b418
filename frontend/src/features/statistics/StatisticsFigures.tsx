import { Trans, useLingui } from '@lingui/react/macro'
import { startTransition, useEffect, useMemo, useState } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { CoverageChart } from './CoverageChart'
import { mainValue } from './figure'
import { allFigures } from './figures'
import { FigureSection } from './FigureSection'
import { KeyFigures } from './KeyFigures'
import { MoreFigures } from './MoreFigures'
import { useSourceLine } from './sourceLine'
import { computeStatistics } from './statistics'
import styles from './StatisticsFigures.module.css'

interface StatisticsFiguresProps {
  register: Register
  rows: Uint32Array
  filter: PartnershipFilter
}

/** Every figure of the register under the filter of the page. */
export function StatisticsFigures({ register, rows, filter }: StatisticsFiguresProps) {
  const { i18n, t } = useLingui()
  const language = useLanguage()
  const statistics = useMemo(() => computeStatistics(register, rows, filter), [register, rows, filter])
  const source = useSourceLine(register.version)
  const frame = { version: register.version, source }
  const number = (value: number) => formatNumber(value, language)
  const more = useSecondScreen()

  const figures = allFigures({ register, statistics, language, i18n })
  const { coverage, trust } = figures
  const sum = (column: number) => coverage.rows.reduce((total, { values }) => total + (values[column]?.value ?? 0), 0)
  const [all, answered, silent, unable] = [sum(0), sum(1) + sum(2), sum(3), sum(4)].map(number)
  const hromadas = number(statistics.totals.oblastHromadas)
  const others = number(sum(0) - statistics.totals.oblastHromadas)
  const verified = trust.rows.find(({ key }) => key === 'verified')

  return (
    <div className={styles.figures}>
      <KeyFigures statistics={statistics} verified={verified ? mainValue(verified) : 0} />
      <nav aria-label={t`Figures of this page`}>
        <ul className={styles.contents}>
          {Object.values(figures)
            .filter(({ rows: some }) => some.length > 0)
            .map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
        </ul>
      </nav>
      <FigureSection
        {...frame}
        figure={coverage}
        lead={
          <Trans>
            {answered} of {all} municipalities have told the Ministry what partnerships they have; {silent} have not
            answered, and {unable} are occupied and cannot. All {all}: {hromadas} hromadas of the oblasts under the law,
            and {others} municipalities of Kyiv, Sevastopol and Crimea.
          </Trans>
        }
        limits={
          <Trans>
            An answer is not the same as a partnership: many municipalities that have not answered are known from open
            sources to have a partner. Filters other than those of places do not change this figure.
          </Trans>
        }
      >
        <CoverageChart figure={coverage} />
      </FigureSection>
      {more && <MoreFigures figures={figures} statistics={statistics} frame={frame} />}
    </div>
  )
}

/**
 * The figures below the first screen are made after it, in pieces between which the browser can answer the reader. They come
 * after the page, so the anchor of the address is looked for once more when they are there.
 */
function useSecondScreen(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => startTransition(() => setReady(true)), [])
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1))
    if (ready && anchor) document.getElementById(anchor)?.scrollIntoView()
  }, [ready])
  return ready
}
