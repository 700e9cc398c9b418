import { Trans, useLingui } from '@lingui/react/macro'
import { apiQuery } from '@/features/filters/filterSchema'
import type { PageState } from '@/features/filters/filterSchema'
import { DownloadMenu } from '@/features/partnership/DownloadMenu'
import { PlainTable } from '@/features/partnership/PlainTable'
import { SortSelect } from '@/features/partnership/SortSelect'
import { usePrinting } from '@/features/partnership/usePrinting'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { PartnershipLine, type NamedSide } from '@/shared/partnership/PartnershipLine'
import { splitByStatus } from '@/shared/register/figures'
import type { PartnershipFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'
import { sortRows, type Sort, type SortKey } from '@/shared/register/sortRows'
import { Button } from '@/shared/ui/Button'
import buttonStyles from '@/shared/ui/Button.module.css'
import { useMediaQuery } from '@/shared/ui/useMediaQuery'
import styles from './EntityPartnerships.module.css'
import { RecordsLink } from './RecordsLink'
import { Section } from '@/shared/ui/Section'

interface EntityPartnershipsProps {
  register: Register
  rows: Uint32Array
  filter: PartnershipFilter
  columns: readonly SortKey[]
  side: NamedSide
  state: PageState
  onChange: (change: Partial<PageState>) => void
}

/** A longer list would push everything else off the page; the register shows any number. */
const FIRST = 20
const MOST = 200

/** Every partnership of the entity: those that go on, then those that have ended, and both as files. */
export function EntityPartnerships(props: EntityPartnershipsProps) {
  const { register, rows, filter, columns, side, state, onChange } = props
  const { t } = useLingui()
  const language = useLanguage()
  const wide = useMediaQuery('(width >= 768px)')
  const printing = usePrinting()
  const { current, ended } = splitByStatus(register, rows)
  // The order that the address does not name: by the first column of this page.
  const sort: Sort = columns.includes(state.sort.key) ? state.sort : { key: columns[0] ?? 'partner', descending: false }
  const first = state.table === 'full' || printing ? MOST : FIRST
  const list = (some: Uint32Array, label: string) => {
    const shown = sortRows(register, some, sort, language).subarray(0, first)
    return wide || printing ? (
      <PlainTable
        register={register}
        rows={shown}
        all={some.length}
        columns={columns}
        sort={sort}
        label={label}
        onSort={(next) => onChange({ sort: next })}
      />
    ) : (
      <ul aria-label={label}>
        {Array.from(shown, (row) => (
          <PartnershipLine key={row} register={register} row={row} side={side} />
        ))}
      </ul>
    )
  }
  const count = formatNumber(current.length, language)
  const all = formatNumber(rows.length, language)
  const longest = Math.max(current.length, ended.length)

  return (
    <Section
      id="partnerships"
      title={
        <>
          <Trans>Partnerships</Trans> <span className={styles.count}>{count}</span>
        </>
      }
      actions={
        rows.length > 0 && (
          <>
            <RecordsLink to={{}} className={[buttonStyles.button, buttonStyles.plain].join(' ')}>
              <Trans>Open in the register</Trans>
            </RecordsLink>
            <DownloadMenu query={apiQuery(filter)} rows={rows.length} />
          </>
        )
      }
    >
      {!wide && rows.length > 1 && (
        <SortSelect keys={columns} sort={sort} onSort={(next) => onChange({ sort: next })} />
      )}
      {current.length > 0 ? (
        list(current, t`Partnerships`)
      ) : (
        <p>
          <Trans>No current partnership is known.</Trans>
        </p>
      )}
      {ended.length > 0 && (
        <>
          <h3 id="ended" className={styles.ended}>
            <Trans>Ended or suspended partnerships</Trans> <span className={styles.count}>{ended.length}</span>
          </h3>
          {list(ended, t`Ended or suspended partnerships`)}
        </>
      )}
      {longest > first && (
        <p className={styles.more}>
          {state.table !== 'full' && longest <= MOST ? (
            <Button onClick={() => onChange({ table: 'full' })}>
              <Trans>Show all {all}</Trans>
            </Button>
          ) : (
            <RecordsLink to={{}} className={[buttonStyles.button, buttonStyles.plain].join(' ')}>
              <Trans>All {all} in the register</Trans>
            </RecordsLink>
          )}
        </p>
      )}
    </Section>
  )
}
