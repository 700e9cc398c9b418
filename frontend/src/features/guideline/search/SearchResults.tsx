import { Plural, Trans } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Failed, Loading } from '@/shared/ui/States'
import type { GuidelineSummary } from '../queries'
import { KindAndNumber } from '../reader/KindAndNumber'
import { Pieces } from '../text/Marked'
import { manualSearchQuery, type Found } from './queries'
import styles from './SearchResults.module.css'

/** Of one chapter at first: what else it has is a click away, in it. */
const most = 4

/** What the manual has on what was typed: the best sections first, each with the place that fits. */
export function SearchResults({ q, onClear }: { q: string; onClear: () => void }) {
  const language = useLanguage()
  const { data, isError, isPlaceholderData, refetch } = useQuery({
    ...manualSearchQuery(language, q),
    placeholderData: keepPreviousData,
  })
  if (isError) {
    return (
      <Failed onRetry={() => void refetch()}>
        <Trans>The search could not be made. Check the connection and try again.</Trans>
      </Failed>
    )
  }
  if (!data) return <Loading />
  return (
    <section aria-labelledby="found" aria-busy={isPlaceholderData} className={styles.results}>
      <h2 id="found" className="visually-hidden">
        <Trans>Found in the manual</Trans>
      </h2>
      <Count found={data} q={q} onClear={onClear} />
      {data.items.length > 0 && (
        <ol className={styles.list}>
          {data.items.map((item) => (
            <Item key={item.slug} item={item} q={q} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Count({ found: { items, readAs, onDevice }, q, onClear }: { found: Found; q: string; onClear: () => void }) {
  const sections = items.reduce((sum, { matches = [] }) => sum + Math.max(1, matches.length), 0)
  return (
    <div className={styles.count}>
      <div role="status">
        {sections > 0 ? (
          <p>
            <Plural value={sections} one="# place found" other="# places found" />
          </p>
        ) : (
          <>
            <p className={styles.nothing}>
              <Trans>Nothing found for “{q}”</Trans>
            </p>
            <p>
              <Trans>
                Try one word instead of several, or another word for it. Or look through the contents below.
              </Trans>
            </p>
          </>
        )}
        {readAs && readAs !== q && (
          <p>
            <Trans>Read as “{readAs}”.</Trans>
          </p>
        )}
        {onDevice && (
          <p>
            <Trans>
              Looked for on this device, since the server cannot be reached: fewer forms of a word are found.
            </Trans>
          </p>
        )}
      </div>
      <button type="button" className={styles.clear} onClick={onClear}>
        <Trans>Clear the search</Trans>
      </button>
    </div>
  )
}

function Item({ item, q }: { item: GuidelineSummary; q: string }) {
  const { slug, title, matches = [] } = item
  return (
    <li className={styles.item}>
      <p className={styles.of}>
        <KindAndNumber of={item} />
        {' · '}
        <Link to="/guidelines/$slug" params={{ slug }} search={{ q }}>
          {title}
        </Link>
      </p>
      <ul className={styles.matches}>
        {matches.slice(0, most).map(({ anchor, heading, passage }) => (
          <li key={anchor ?? ''}>
            <h3 className={styles.heading}>
              <Link to="/guidelines/$slug" params={{ slug }} search={{ q }} {...(anchor && { hash: anchor })}>
                {heading || title}
              </Link>
            </h3>
            <p className={styles.passage}>
              <Pieces pieces={passage} />
            </p>
          </li>
        ))}
      </ul>
    </li>
  )
}
