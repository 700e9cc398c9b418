import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { DroppedNotice } from '@/features/filters/DroppedNotice'
import { formatState } from '@/features/filters/filterSchema'
import { usePageState } from '@/features/filters/usePageState'
import { LocatorMap } from '@/features/locator/LocatorMap'
import type { Locator } from '@/features/locator/locator'
import type { NamedSide } from '@/shared/partnership/PartnershipLine'
import { everything, type PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { summarize } from '@/shared/register/rowsOf'
import type { Selection } from '@/shared/register/selection'
import type { SortKey } from '@/shared/register/sortRows'
import buttonStyles from '@/shared/ui/Button.module.css'
import { ShareButton } from '@/shared/ui/ShareButton'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import { statuses } from '@/shared/vocabulary/vocabulary'
import { EntityFigures, type FigureName } from './EntityFigures'
import { EntityKnowledge } from './EntityKnowledge'
import styles from './EntityPage.module.css'
import { EntityPartnerships } from './EntityPartnerships'
import { EntityTrust } from './EntityTrust'
import { EntityFilter } from './RecordsLink'
import { ThisPage } from './ThisPage'
import { useHashTarget } from './useHashTarget'
import { useLater } from './useLater'

export interface EntityPageProps {
  register: Register
  rows: Uint32Array
  title: string
  /** Beside or under the name: the native name, former names. */
  names?: ReactNode
  /** What kind of thing it is, and where: links to what it belongs to. */
  context: ReactNode
  /** The essential figures in words. */
  sentence: ReactNode
  /** Something that the reader has to know before the rest. */
  notice?: ReactNode
  locator: Locator
  locatorLabel: string
  /** Parts of the page of this kind of entity alone: before the partnerships, after them, and after what is known. */
  before?: ReactNode
  about?: ReactNode
  neighbours?: ReactNode
  /** Lines on what is known and not of this entity. */
  knowledge?: ReactNode
  /** The filter that gives the same rows elsewhere. */
  filter: Partial<PartnershipFilter>
  selection: Selection
  columns: readonly SortKey[]
  side: NamedSide
  figures: readonly FigureName[]
  /** Parts of this page that can be gone to, besides those that every page has. */
  parts?: { id: string; title: string }[]
}

/** The page of a municipality, partner, country, region or raion: what it is, every partnership, what is known of it. */
export function EntityPage(props: EntityPageProps) {
  const { register, rows, title, selection, columns, side, figures } = props
  usePageTitle(title)
  const lower = useLater()
  useHashTarget(lower)
  const { t } = useLingui()
  const { state, dropped, update } = usePageState(register)
  const summary = summarize(register, rows)
  const filter: PartnershipFilter = { ...everything, ...props.filter }
  // On the map a selection speaks for itself; where there is none (a region) the filter does. Ended ones stay in sight.
  const shown = selection ? everything : filter
  const onMap = formatState({ filter: { ...shown, status: [...statuses] }, selection })
  const some = rows.length > 0
  const parts = [
    ...(some ? [{ id: 'partnerships', title: t`Partnerships` }] : []),
    ...(some ? [{ id: 'figures', title: t`In figures` }] : []),
    ...(props.parts ?? []),
    { id: 'knowledge', title: t`What is known` },
    ...(props.neighbours ? [{ id: 'neighbours', title: t`See also` }] : []),
    { id: 'cite', title: t`Cite, share` },
  ]

  return (
    <EntityFilter value={filter}>
      <main id="content" tabIndex={-1} className={styles.page}>
        <DroppedNotice dropped={dropped} onDismiss={() => update({}, true)} />
        <div className={styles.top}>
          <header className={styles.head}>
            <p className={styles.context}>{props.context}</p>
            <h1 className={styles.title}>{title}</h1>
            {props.names && <p className={styles.names}>{props.names}</p>}
            <div className={styles.sentence}>{props.sentence}</div>
            {some && <EntityTrust register={register} rows={rows} />}
            {props.notice}
            <div className={styles.actions}>
              <Link to="/" search={onMap} className={[buttonStyles.button, buttonStyles.primary].join(' ')}>
                <Trans>Show on the map</Trans>
              </Link>
              <ShareButton title={title} />
            </div>
            <nav aria-label={t`On this page`} className={styles.parts}>
              <ul>
                {parts.map((part) => (
                  <li key={part.id}>
                    <a href={`#${part.id}`}>{part.title}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </header>
          <LocatorMap {...props.locator} label={props.locatorLabel} />
        </div>
        {props.before}
        {some && (
          <EntityPartnerships
            register={register}
            rows={rows}
            filter={filter}
            columns={columns}
            side={side}
            state={state}
            onChange={(change) => update(change, true)}
          />
        )}
        {lower && (
          <>
            {some && <EntityFigures register={register} rows={rows} names={figures} />}
            {props.about}
            <EntityKnowledge register={register} rows={rows} summary={summary}>
              {props.knowledge}
            </EntityKnowledge>
            {props.neighbours}
            <ThisPage title={title} />
          </>
        )}
      </main>
    </EntityFilter>
  )
}
