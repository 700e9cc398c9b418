import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { formatBytes, formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { Register } from '@/shared/register/register'
import { datasets, fileAddress, formatNames, type FileFormat } from './datasets'
import { fileSizesQuery } from './queries'
import styles from './OpenData.module.css'

/** What there is: rows counted in the register, sizes asked of the server. */
export function DatasetTable({ register }: { register: Register | undefined }) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <div className={styles.box} role="region" aria-label={t`What there is`} tabIndex={0}>
      <table className={[styles.table, styles.stacked].join(' ')}>
        <caption className="visually-hidden">
          <Trans>What there is</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Data</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Rows</Trans>
            </th>
            <th scope="col">
              <Trans>Files</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {datasets.map(({ path, name, content, formats, rows }) => (
            <tr key={path}>
              <th scope="row">
                {t(name)}
                <span className={styles.content}>{t(content)}</span>
              </th>
              <td className={styles.number}>{register ? formatNumber(rows(register), language) : '…'}</td>
              <td>
                <ul className={styles.files}>
                  {formats.map((format) => (
                    <FileLink key={format} path={path} format={format} name={t(name)} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function FileLink({ path, format, name }: { path: string; format: FileFormat; name: string }) {
  const language = useLanguage()
  const address = fileAddress(path, format)
  const { data: sizes } = useQuery(fileSizesQuery)
  const size = sizes?.[address]
  return (
    <li className={styles.file}>
      <a href={address} download={format === 'json' ? `pobratym-${path}.json` : ''}>
        {formatNames[format]} <span className="visually-hidden">{name}</span>
      </a>
      <span className={styles.size}>{size ? formatBytes(size, language) : ''}</span>
    </li>
  )
}
