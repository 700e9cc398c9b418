import { Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import { sortKeys, type SortKey } from '@/shared/register/sortRows'
import { defaultColumns } from '@/shared/register/tableColumns'
import { Button } from '@/shared/ui/Button'
import { ColumnChoice } from './ColumnChoice'
import { chooseDensity, densities, type Density } from './density'
import styles from './ViewChoices.module.css'

interface ViewChoicesProps {
  columns: readonly SortKey[]
  onColumns: (columns: readonly SortKey[]) => void
  density: Density
}

const densityLabels = { comfortable: msg`Comfortable`, dense: msg`Dense` }

export default function ViewChoices({ columns, onColumns, density }: ViewChoicesProps) {
  const { t } = useLingui()
  const others = sortKeys.filter((key) => !columns.includes(key))
  const asAtFirst = columns.join() === defaultColumns.join()
  return (
    <div className={styles.choices}>
      <fieldset className={styles.density}>
        <legend className={styles.legend}>
          <Trans>Height of the lines</Trans>
        </legend>
        {densities.map((each) => (
          <label key={each} className={styles.option}>
            <input type="radio" name="density" checked={density === each} onChange={() => chooseDensity(each)} />
            {t(densityLabels[each])}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.columns}>
        <legend className={styles.legend}>
          <Trans>Columns, in their order</Trans>
        </legend>
        <ul>
          {[...columns, ...others].map((key) => (
            <ColumnChoice key={key} name={key} columns={columns} onColumns={onColumns} />
          ))}
        </ul>
      </fieldset>
      <p className={styles.foot}>
        <Trans>The choice of columns is in the address of the page: a link shows them to others too.</Trans>
      </p>
      <Button disabled={asAtFirst} onClick={() => onColumns(defaultColumns)}>
        <Trans>As at first</Trans>
      </Button>
    </div>
  )
}
