/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   On a phone the cells are laid out as lines of text, and a browser may then forget that they are a table. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { municipalityName, raionName, regionName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { Button } from '@/shared/ui/Button'
import { Icon } from '@/shared/ui/Icon'
import { reportingStateWords, type ReportingState } from '@/shared/vocabulary/labels'
import type { ListedMunicipality } from './listMunicipalities'
import type { MunicipalitySort, MunicipalitySortKey } from './listSchema'
import styles from './MunicipalityTable.module.css'

interface MunicipalityTableProps {
  register: Register
  listed: ListedMunicipality[]
  sort: MunicipalitySort
  onSort: (sort: MunicipalitySort) => void
}

const step = 100

export function MunicipalityTable({ register, listed, sort, onSort }: MunicipalityTableProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const [shown, setShown] = useState(step)
  const { code, raion, region, population, reportingState } = register.doc.municipalities
  const all = formatNumber(listed.length, language)
  const head = (key: MunicipalitySortKey, label: ReactNode, className?: string) => (
    <SortHead column={key} sort={sort} onSort={onSort} className={className}>
      {label}
    </SortHead>
  )
  return (
    <>
      <div className={styles.box} role="region" aria-label={t`Municipalities`} tabIndex={0}>
        <table className={styles.table} role="table">
          <caption className="visually-hidden">
            <Trans>Municipalities</Trans>
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              {head('name', <Trans>Municipality</Trans>)}
              {head('region', <Trans>Region</Trans>)}
              <th scope="col" role="columnheader" className={styles.raion}>
                <Trans>Raion</Trans>
              </th>
              {head('population', <Trans>Population</Trans>, styles.number)}
              {head('partnerships', <Trans>Partnerships</Trans>, styles.number)}
              <th scope="col" role="columnheader" className={styles.state}>
                <Trans>Answer to the Ministry</Trans>
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {listed.slice(0, shown).map(({ municipality: i, partnerships }) => (
              <tr key={code[i]} role="row">
                <th scope="row" role="rowheader">
                  <EntityLink kind="municipality" id={code[i] ?? ''}>
                    {municipalityName(register, i, language)}
                  </EntityLink>
                </th>
                <td role="cell" className={styles.region}>
                  {regionName(register, region[i] ?? -1, language)}
                </td>
                <td role="cell" className={styles.raion}>
                  {raionName(register, raion[i] ?? -1, language)}
                </td>
                <td role="cell" className={[styles.number, styles.people].join(' ')}>
                  <People count={population[i] ?? -1} />
                </td>
                <td role="cell" className={[styles.number, styles.count].join(' ')}>
                  {formatNumber(partnerships, language)}
                  <span className={styles.unit}>
                    {' '}
                    <Plural value={partnerships} one="partnership" other="partnerships" />
                  </span>
                </td>
                <td role="cell" className={styles.state}>
                  {t(reportingStateWords[reportingState[i] as ReportingState])}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown < listed.length && (
        <div className={styles.more}>
          <Button onClick={() => setShown(shown + step)}>
            <Trans>Show {step} more</Trans>
          </Button>
          <Button look="quiet" onClick={() => setShown(listed.length)}>
            <Trans>Show all {all}</Trans>
          </Button>
        </div>
      )}
    </>
  )
}

/** The unit stands in the column's head, and on a phone beside the number. */
function People({ count }: { count: number }) {
  const language = useLanguage()
  if (count < 0) return <NotKnown />
  return (
    <>
      {formatNumber(count, language)}
      <span className={styles.unit}>
        {' '}
        <Plural value={count} one="person" other="people" />
      </span>
    </>
  )
}

function NotKnown() {
  return (
    <>
      <span className={styles.unit} aria-hidden="true">
        <Trans>population</Trans>{' '}
      </span>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">
        <Trans>not known</Trans>
      </span>
    </>
  )
}

interface SortHeadProps {
  column: MunicipalitySortKey
  sort: MunicipalitySort
  onSort: (sort: MunicipalitySort) => void
  className?: string | undefined
  children: ReactNode
}

function SortHead({ column, sort, onSort, className, children }: SortHeadProps) {
  const current = sort.key === column
  // Numbers are first looked at from the largest, names from the first letter.
  const descending = current ? !sort.descending : column === 'population' || column === 'partnerships'
  return (
    <th
      scope="col"
      role="columnheader"
      className={className}
      aria-sort={current ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={styles.sort} onClick={() => onSort({ key: column, descending })}>
        {children}
        {current && <Icon name={sort.descending ? 'down' : 'up'} size={12} />}
      </button>
    </th>
  )
}
