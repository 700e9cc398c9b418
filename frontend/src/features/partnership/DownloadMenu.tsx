import { Plural, useLingui } from '@lingui/react/macro'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import buttonStyles from '@/shared/ui/Button.module.css'
import { Disclosure } from '@/shared/ui/Disclosure'
import { Icon } from '@/shared/ui/Icon'
import styles from './DownloadMenu.module.css'

interface DownloadMenuProps {
  /** The API's query for exactly the rows that are shown. */
  query: URLSearchParams
  rows: number
}

/** The same rows as files, made by the API from the same filter. */
export function DownloadMenu({ query, rows }: DownloadMenuProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const formats = [
    { format: 'csv', name: 'CSV', note: t`for spreadsheets and scripts` },
    { format: 'xlsx', name: 'XLSX', note: t`for Excel` },
    { format: 'geojson', name: 'GeoJSON', note: t`for maps` },
    { format: 'json', name: 'JSON', note: t`for programs` },
  ]
  const count = formatNumber(rows, language)
  return (
    <Disclosure
      buttonClassName={[buttonStyles.button, buttonStyles.plain].join(' ')}
      panelClassName={styles.menu}
      label={
        <>
          <Icon name="download" />
          <Plural value={rows} one={`Download ${count} row`} other={`Download ${count} rows`} />
        </>
      }
    >
      <ul>
        {formats.map(({ format, name, note }) => (
          <li key={format}>
            <a className={styles.link} href={`/api/v1/partnerships?${withFormat(query, format)}`} download>
              <strong>{name}</strong>
              <span className={styles.note}>{note}</span>
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function withFormat(query: URLSearchParams, format: string): string {
  const params = new URLSearchParams(query)
  params.set('format', format)
  // JSON comes in pages unless it is asked for whole.
  if (format === 'json') params.set('size', 'all')
  return params.toString()
}
