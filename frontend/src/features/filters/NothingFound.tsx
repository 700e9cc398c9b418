import { Trans, useLingui } from '@lingui/react/macro'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { TextMatches } from '@/shared/register/filterRegister'
import { defaultFilter, type PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { Button } from '@/shared/ui/Button'
import { Empty } from '@/shared/ui/States'
import { conditionsOf } from './conditions'
import styles from './NothingFound.module.css'
import { waysOut, type WayOut } from './waysOut'

interface NothingFoundProps {
  register: Register
  filter: PartnershipFilter
  matches: TextMatches | null
  onChange: (change: Partial<PartnershipFilter>) => void
}

const mostWays = 4

/** Nothing matches: which filter to take off, and how many partnerships that gives. */
export default function NothingFound({ register, filter, matches, onChange }: NothingFoundProps) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const conditions = conditionsOf(register, filter, language, i18n)
  const ways = waysOut(register, filter, matches, conditions).slice(0, mostWays)
  return (
    <Empty title={t`No partnership matches these filters`}>
      {ways.length > 0 && (
        <ul className={styles.ways} aria-label={t`Nearest ways out`}>
          {ways.map((way) => (
            <li key={way.off.map(({ key }) => key).join() || 'ended'}>
              <Button className={styles.way} onClick={() => onChange(way.change)}>
                <WayText way={way} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button look="quiet" onClick={() => onChange(defaultFilter)}>
        <Trans>Clear all</Trans>
      </Button>
    </Empty>
  )
}

function WayText({ way }: { way: WayOut }) {
  const language = useLanguage()
  const rows = formatNumber(way.rows, language)
  if (way.off.length === 0) {
    return (
      <span>
        <Trans>With ended and suspended: {rows}</Trans>
      </span>
    )
  }
  const names = way.off.map(({ label }) => label.replace(/^[“«](.*)[”»]$/, '$1')).join(', ')
  return (
    <span>
      <Trans>
        Without “<bdi>{names}</bdi>”: {rows}
      </Trans>
    </span>
  )
}
