import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'

interface EssentialsProps {
  /** Partnerships that go on, or may. */
  current: number
  ended: number
  /** "in 22 countries", "with 9 Ukrainian municipalities": said after the number. */
  spread?: ReactNode
}

/** "44 partnerships in 22 countries; 3 more have ended or are suspended." */
export function Essentials({ current, ended, spread }: EssentialsProps) {
  const language = useLanguage()
  const count = formatNumber(current, language)
  if (current === 0) {
    return (
      <p>
        <Trans>No current partnership is known.</Trans>{' '}
        {ended > 0 && (
          <Plural value={ended} one="# has ended or is suspended." other="# have ended or are suspended." />
        )}
      </p>
    )
  }
  return (
    <p>
      <strong>
        <Plural value={current} one={`${count} partnership`} other={`${count} partnerships`} />
      </strong>
      {spread && <> {spread}</>}
      {ended > 0 ? (
        <Plural value={ended} one="; # more has ended or is suspended." other="; # more have ended or are suspended." />
      ) : (
        '.'
      )}
    </p>
  )
}
