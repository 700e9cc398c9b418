import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo, type Ref } from 'react'
import { focusSearch } from '@/shared/search/focusSearch'
import type { RawSearch } from '@/shared/address/rawSearch'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { Register } from '@/shared/register/register'
import { summarize } from '@/shared/register/rowsOf'
import { Button } from '@/shared/ui/Button'
import { IconButton } from '@/shared/ui/IconButton'
import type { Trust } from '@/shared/vocabulary/vocabulary'
import styles from './Orientation.module.css'

interface OrientationProps {
  register: Register
  rows: Uint32Array
  /** The register's records of one level of trust. */
  recordsOf: (trust: Trust) => RawSearch
  onClose: () => void
  className?: string | undefined
  ref?: Ref<HTMLElement> | undefined
}

/** For one who comes for the first time: what this is, what of it is verified, and where to begin. Nothing is stored. */
export function Orientation({ register, rows, recordsOf, onClose, className, ref }: OrientationProps) {
  const { t } = useLingui()
  const { trust } = useMemo(() => summarize(register, rows), [register, rows])
  return (
    <section
      ref={ref}
      className={[styles.panel, className].filter(Boolean).join(' ')}
      aria-labelledby="orientation-title"
    >
      <div className={styles.words}>
        <h2 id="orientation-title" className={styles.title}>
          <Trans>Who is partnered with whom</Trans>
        </h2>
        <p>
          <Trans>Ukraine’s municipalities and their partners abroad: since when, and how we know.</Trans>
        </p>
      </div>
      <ul className={styles.trust}>
        <li>
          <Count value={trust.verified} search={recordsOf('verified')} />{' '}
          <span>
            <Trans>verified</Trans>
          </span>
        </li>
        <li>
          <Count value={trust.reported} search={recordsOf('reported')} />{' '}
          <span>
            <Trans>reported by municipalities</Trans>
          </span>
        </li>
        <li>
          <Count value={trust.listed} search={recordsOf('listed')} />{' '}
          <span>
            <Trans>listed, not confirmed</Trans>
          </span>
        </li>
      </ul>
      <div className={styles.actions}>
        <Button look="primary" icon="search" onClick={focusSearch}>
          <Trans>Find your municipality</Trans>
        </Button>
        <Link to="/about" className={styles.more}>
          <Trans>What is this?</Trans>
        </Link>
      </div>
      <IconButton icon="close" label={t`Close the introduction`} onClick={onClose} className={styles.close} />
    </section>
  )
}

function Count({ value, search }: { value: number; search: RawSearch }) {
  const language = useLanguage()
  return (
    <Link to="/register" search={search} className={styles.number}>
      {formatNumber(value, language)}
    </Link>
  )
}
