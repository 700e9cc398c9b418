import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo, type CSSProperties, type ReactNode } from 'react'
import type { Guideline } from '../queries'
import { useSoughtWords } from '../search/useSoughtWords'
import { GuidelineText } from '../text/GuidelineText'
import { FoundNote } from './FoundNote'
import { GuidelineHead } from './GuidelineHead'
import { Onward } from './Onward'
import { Outline } from './Outline'
import { PlaceBar } from './PlaceBar'
import styles from './Reader.module.css'
import { References } from './References'
import { textSizes, useTextSize } from './textSize'
import { useAnchor } from './useAnchor'
import { useReadingPlace } from './useReadingPlace'

interface ReaderProps {
  guideline: Guideline
  /** What was looked for when the search led here. */
  q: string
  afterFirst?: ReactNode
}

/** A chapter or an appendix to read: its contents beside it, or above it on a phone. */
export function Reader({ guideline, q, afterFirst }: ReaderProps) {
  const { t } = useLingui()
  const { headings, terms, laws, slug, language } = guideline
  const step = useTextSize()
  const sought = useSoughtWords(q)
  const outline = useMemo(
    () => [
      ...headings,
      ...(terms.length > 0 ? [{ anchor: 'terms', level: 2, text: t`Terms` }] : []),
      ...(laws.length > 0 ? [{ anchor: 'laws', level: 2, text: t`Laws cited` }] : []),
    ],
    [headings, terms, laws, t],
  )
  const anchors = useMemo(() => outline.map(({ anchor }) => anchor), [outline])
  const place = useReadingPlace(anchors)
  useAnchor(slug)
  return (
    <main
      id="content"
      tabIndex={-1}
      className={styles.page}
      style={{ '--reading': `${textSizes[step]}rem` } as CSSProperties}
    >
      <aside className={styles.aside} data-follows aria-label={t`Contents`}>
        <Link to="/guidelines" search={q ? { q } : {}} className={styles.all}>
          <Trans>All chapters and search</Trans>
        </Link>
        <Outline headings={outline} place={place} />
      </aside>
      <article className={styles.article} lang={language}>
        <GuidelineHead guideline={guideline} q={q} />
        <PlaceBar headings={outline} place={place} />
        {q && <FoundNote q={q} />}
        <GuidelineText guideline={guideline} sought={sought} afterFirst={afterFirst}>
          <References terms={terms} laws={laws} />
        </GuidelineText>
        <Onward guideline={guideline} />
      </article>
    </main>
  )
}
