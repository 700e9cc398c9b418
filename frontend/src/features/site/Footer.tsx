import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { entranceQuery } from '@/shared/entrance/queries'
import { formatDate } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import styles from './Footer.module.css'

/** The foot of every page that scrolls: where the rest is, under what licence, and how fresh. */
export function Footer() {
  const { t } = useLingui()
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <nav aria-label={t`About this site`} className={styles.links}>
          <Link to="/about">
            <Trans>About the register</Trans>
          </Link>
          <Link to="/guidelines">
            <Trans>Manual</Trans>
          </Link>
          <Link to="/data">
            <Trans>Data and API</Trans>
          </Link>
          <Link to="/statistics">
            <Trans>Statistics</Trans>
          </Link>
          <Link to="/accessibility">
            <Trans>Accessibility</Trans>
          </Link>
          <Link to="/privacy">
            <Trans>Privacy</Trans>
          </Link>
          <Link to="/about" hash="contacts">
            <Trans>Contacts</Trans>
          </Link>
        </nav>
        <p>
          <RegisterVersion />
          <Trans>
            Program: EUPL 1.2. Data: the{' '}
            <Link to="/data" hash="licences">
              licences of the sources
            </Link>
            .
          </Trans>
        </p>
      </div>
    </footer>
  )
}

function RegisterVersion() {
  const language = useLanguage()
  const { data } = useQuery(entranceQuery)
  if (!data) return null
  const { version } = data
  const date = formatDate(data.changedAt.slice(0, 10), language)
  return (
    <>
      <Trans>
        Version {version} of the register, {date}.
      </Trans>{' '}
    </>
  )
}
