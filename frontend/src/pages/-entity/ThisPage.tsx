import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { citeAsText } from '@/shared/citation/citation'
import { CiteButton } from '@/shared/citation/CiteButton'
import { entranceQuery } from '@/shared/entrance/queries'
import { ReportLink } from '@/shared/entrance/ReportLink'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Button } from '@/shared/ui/Button'
import { CopyButton } from '@/shared/ui/CopyButton'
import { ShareButton } from '@/shared/ui/ShareButton'
import { Section } from '@/shared/ui/Section'
import styles from './ThisPage.module.css'

/** To cite the page, hand it on, print it, or say that something is wrong with it. */
export function ThisPage({ title }: { title: string }) {
  const language = useLanguage()
  const { data } = useQuery(entranceQuery)
  const { origin, pathname } = window.location
  const citation =
    data &&
    citeAsText(
      {
        title,
        url: origin + pathname,
        version: data.version,
        changedAt: data.changedAt,
        seenOn: new Date().toISOString().slice(0, 10),
      },
      language,
    )
  return (
    <Section id="cite" title={<Trans>Cite, share, correct</Trans>}>
      <div className={styles.text}>
        <p className={styles.citation}>{citation}</p>
        <div className={styles.actions}>
          {citation && (
            <CopyButton text={() => citation}>
              <Trans>Copy the citation</Trans>
            </CopyButton>
          )}
          <CiteButton title={title} />
          <ShareButton title={title} />
          <Button icon="print" onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
          <ReportLink title={title} />
        </div>
        <p className={styles.note}>
          <Trans>Every source keeps its own licence, named beside it.</Trans>{' '}
          {data && !data.contact && (
            <Trans>
              A letter about a mistake opens without a recipient: the address for letters has not been announced yet, so
              write to whom your municipality already writes at the Ministry.
            </Trans>
          )}
        </p>
      </div>
    </Section>
  )
}
