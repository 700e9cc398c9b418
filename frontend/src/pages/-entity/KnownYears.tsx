import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Register } from '@/shared/register/register'

interface KnownYearsProps {
  register: Register
  rows: Uint32Array
  /** The other side's name, of a row. */
  name: (row: number) => ReactNode
}

/** The oldest and the newest partnership whose year is known; one line where they are the same. */
export function KnownYears({ register, rows, name }: KnownYearsProps) {
  const dated = rows.filter((row) => register.since[row]! > 0)
  const [some] = dated
  if (some === undefined) return null
  const since = (row: number) => register.since[row]!
  const oldest = dated.reduce((best, row) => (since(row) < since(best) ? row : best), some)
  const newest = dated.reduce((best, row) => (since(row) > since(best) ? row : best), some)
  const oldestName = name(oldest)
  const newestName = name(newest)
  const [from, to] = [since(oldest), since(newest)]
  if (from === to) {
    return dated.length === 1 ? (
      <p>
        <Trans>
          The only known beginning: {oldestName}, {from}.
        </Trans>
      </p>
    ) : (
      <p>
        <Trans>The known ones began in {from}.</Trans>
      </p>
    )
  }
  return (
    <p>
      <Trans>
        The oldest known: {oldestName}, {from}; the newest: {newestName}, {to}.
      </Trans>
    </p>
  )
}
