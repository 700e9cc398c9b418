import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { entranceQuery } from '@/shared/entrance/queries'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { CopyButton } from '@/shared/ui/CopyButton'
import { Dialog } from '@/shared/ui/Dialog'
import { citeAsBibtex, citeAsCslJson, citeAsText, type Cited } from './citation'
import styles from './CiteButton.module.css'

interface CiteButtonProps {
  title: string
  /** The anchor of one figure of the page. */
  anchor?: string
  look?: 'plain' | 'quiet'
}

/** How to cite this page, or one figure of it, with the register's version: as a sentence and for two kinds of programs. */
export function CiteButton({ title, anchor, look = 'plain' }: CiteButtonProps) {
  const { t } = useLingui()
  return (
    <Dialog icon="quote" look={look} label={<Trans>Cite</Trans>} title={t`How to cite`}>
      <Citations title={title} anchor={anchor} />
    </Dialog>
  )
}

export function Citations({ title, anchor }: { title: string; anchor?: string | undefined }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { data: entrance } = useQuery(entranceQuery)
  if (!entrance) return null
  const { version, changedAt } = entrance
  const url = window.location.href.replace(/#.*/, '') + (anchor ? `#${anchor}` : '')
  const cited: Cited = { title, url, version, changedAt, seenOn: new Date().toISOString().slice(0, 10) }
  const forms = [
    { name: t`Text`, text: citeAsText(cited, language) },
    { name: 'BibTeX', text: citeAsBibtex(cited, language) },
    { name: 'CSL-JSON', text: citeAsCslJson(cited, language) },
  ]
  return (
    <ul className={styles.forms}>
      {forms.map(({ name, text }) => (
        <li key={name} className={styles.form}>
          <div className={styles.head}>
            <h3 className={styles.name}>{name}</h3>
            <CopyButton look="quiet" text={() => text}>
              <Trans>Copy</Trans> <span className="visually-hidden">{name}</span>
            </CopyButton>
          </div>
          <pre className={styles.text}>{text}</pre>
        </li>
      ))}
    </ul>
  )
}
