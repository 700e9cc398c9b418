import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Button } from '@/shared/ui/Button'
import { ShareButton } from '@/shared/ui/ShareButton'
import type { Guideline } from '../queries'
import { KindAndNumber } from './KindAndNumber'
import styles from './GuidelineHead.module.css'
import { TextSize } from './TextSize'

/** What the text is, for whom, how long it takes, how fresh it is, and what can be done with it. */
export function GuidelineHead({ guideline, q }: { guideline: Guideline; q: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { title, summary, minutes, version, updatedOn } = guideline
  const date = formatDate(updatedOn, language)
  return (
    <header className={styles.head}>
      <nav aria-label={t`Where this is`} className={styles.way}>
        <Link to="/guidelines" search={q ? { q } : {}}>
          <Trans>Manual</Trans>
        </Link>
        <span aria-hidden="true"> / </span>
        <KindAndNumber of={guideline} />
      </nav>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.summary}>{summary}</p>
      <p className={styles.facts}>
        <span className={styles.time}>
          <Plural value={minutes} one="About # minute to read" other="About # minutes to read" />
          {' · '}
        </span>
        <Trans>
          version {version}, {date}
        </Trans>
      </p>
      <div className={styles.tools}>
        <TextSize />
        <Button icon="print" className={styles.print} onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
        <ShareButton title={title} />
      </div>
    </header>
  )
}
