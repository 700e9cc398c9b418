import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Disclosure } from '@/shared/ui/Disclosure'
import { Icon } from '@/shared/ui/Icon'
import { useMediaQuery } from '@/shared/ui/useMediaQuery'
import { LanguageSwitch } from './LanguageSwitch'
import { ThemeSwitch } from './ThemeSwitch'
import styles from './TopBar.module.css'

/** Name, pages, the search box, language and theme; in a narrow window name and search box, the rest behind one button. */
export function TopBar({ search }: { search: ReactNode }) {
  const { t } = useLingui()
  const narrow = useMediaQuery('(width < 960px)')
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#content">
        <Trans>Skip to the content</Trans>
      </a>
      <SiteName />
      {!narrow && <Pages />}
      <div className={styles.search}>{search}</div>
      {narrow ? (
        <Disclosure
          label={<Icon name="menu" size={20} />}
          name={t`Menu`}
          buttonClassName={styles.menuButton}
          panelClassName={styles.menu}
        >
          <Pages />
          <Tools />
        </Disclosure>
      ) : (
        <Tools />
      )}
    </header>
  )
}

function SiteName() {
  return (
    <Link to="/" className={styles.name}>
      <Trans>Pobratym</Trans>
    </Link>
  )
}

function Pages() {
  const { t } = useLingui()
  return (
    <nav className={styles.pages} aria-label={t`Pages`}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }} className={styles.page}>
        <Trans>Map</Trans>
      </Link>
      <Link to="/register" activeOptions={{ includeSearch: false }} className={styles.page}>
        <Trans>Register</Trans>
      </Link>
      <Link to="/guidelines" activeOptions={{ includeSearch: false }} className={styles.page}>
        <Trans>Manual</Trans>
      </Link>
      <Link to="/statistics" activeOptions={{ includeSearch: false }} className={styles.page}>
        <Trans>Statistics</Trans>
      </Link>
      <Link to="/data" activeOptions={{ includeSearch: false }} className={styles.page}>
        <Trans>Data and API</Trans>
      </Link>
      <Link to="/about" activeOptions={{ includeSearch: false }} className={styles.page}>
        <Trans>About</Trans>
      </Link>
    </nav>
  )
}

function Tools() {
  return (
    <div className={styles.tools}>
      <LanguageSwitch />
      <ThemeSwitch />
    </div>
  )
}
