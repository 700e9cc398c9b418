import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { Figure } from './figure'
import { FigureActions } from './FigureActions'
import styles from './FigureSection.module.css'
import { FigureTable } from './FigureTable'

interface FigureSectionProps {
  figure: Figure
  version: number
  /** "Source: Pobratym, version 7, 25 November 2026". */
  source: string
  /** What it shows, in a sentence. */
  lead: ReactNode
  /** What it cannot say. */
  limits?: ReactNode
  children: ReactNode
}

/** A figure with everything that belongs to it: a sentence, the chart, its limits, its table, its source and its uses. */
export function FigureSection({ figure, version, source, lead, limits, children }: FigureSectionProps) {
  const { id, title, rows } = figure
  const heading = `${id}-title`
  const [opened, setOpened] = useState(false)
  return (
    <section id={id} className={styles.figure} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        <a href={`#${id}`} className={styles.anchor}>
          {title}
        </a>
      </h2>
      <p className={styles.lead}>{lead}</p>
      {rows.length > 0 && (
        <>
          <div className={styles.chart}>{children}</div>
          {limits && <p className={styles.limits}>{limits}</p>}
          {/* Made when it is first opened: the tables of all figures are most of the page. */}
          <details className={styles.details} onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
            <summary>
              <Trans>Table</Trans> <span className="visually-hidden">{title}</span>
            </summary>
            {opened && <FigureTable figure={figure} />}
          </details>
          <p className={styles.source}>{source}</p>
          <FigureActions figure={figure} version={version} source={source} />
        </>
      )}
    </section>
  )
}
