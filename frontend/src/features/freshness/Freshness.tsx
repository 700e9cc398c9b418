import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { formatMoment } from '@/shared/format/dates'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { registerKeptAt } from '@/shared/offline/keptAnswers'
import { Button } from '@/shared/ui/Button'
import { IconButton } from '@/shared/ui/IconButton'
import styles from './Freshness.module.css'
import { useConnection, type Connection } from './useConnection'
import { useNewerRegister, type NewerRegister } from './useNewerRegister'

/**
 * Tells, without moving anything, how fresh is what the page shows: that it is offline, or that there is a newer register.
 * `low`: on a phone at the foot, where it covers no heading.
 */
export function Freshness({ low }: { low: boolean }) {
  const { t } = useLingui()
  const connection = useConnection()
  const newer = useNewerRegister()
  const [dismissed, setDismissed] = useState('')
  const state = connection !== 'here' ? connection : newer ? `newer ${newer.more}` : ''
  return (
    <div className={[styles.place, low && styles.low].filter(Boolean).join(' ')} role="status">
      {state !== '' && state !== dismissed && (
        <div className={styles.notice}>
          {connection !== 'here' ? <Unconnected connection={connection} /> : newer && <Newer newer={newer} />}
          <IconButton icon="close" label={t`Dismiss`} onClick={() => setDismissed(state)} />
        </div>
      )}
    </div>
  )
}

function Unconnected({ connection }: { connection: Connection }) {
  const language = useLanguage()
  const [keptAt, setKeptAt] = useState<Date | null>(null)
  useEffect(() => {
    void registerKeptAt().then(setKeptAt)
  }, [connection])
  const moment = keptAt && formatMoment(keptAt, language)
  return (
    <p className={styles.text}>
      {connection === 'offline' ? <Trans>You are offline.</Trans> : <Trans>The server cannot be reached.</Trans>}{' '}
      {moment ? (
        <Trans>Shown is the register as of {moment}.</Trans>
      ) : (
        <Trans>Shown is what has been loaded already.</Trans>
      )}
    </p>
  )
}

function Newer({ newer }: { newer: NewerRegister }) {
  const [state, setState] = useState<'ready' | 'loading' | 'failed'>('ready')
  const show = () => {
    setState('loading')
    // Behind it the notice is gone, and the reader where the new rows are.
    const there = () => document.getElementById('content')?.focus({ preventScroll: true })
    newer.show().then(there, () => setState('failed'))
  }
  const { more } = newer
  return (
    <>
      <p className={styles.text}>
        {more > 0 ? (
          <Plural
            value={more}
            one="The register was updated: # new partnership."
            other="The register was updated: # new partnerships."
          />
        ) : (
          <Trans>The register was updated.</Trans>
        )}{' '}
        {state === 'failed' && <Trans>It could not be loaded; please try again.</Trans>}
      </p>
      <Button onClick={show} disabled={state === 'loading'}>
        <Trans>Show it</Trans>
      </Button>
    </>
  )
}
