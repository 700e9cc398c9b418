import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import type { SortKey } from '@/shared/register/sortRows'
import { Dialog } from '@/shared/ui/Dialog'
import { Loading } from '@/shared/ui/States'
import { useDensity } from './density'

const ViewChoices = lazy(() => import('./ViewChoices'))

interface TableViewProps {
  columns: readonly SortKey[]
  onColumns: (columns: readonly SortKey[]) => void
  dense?: boolean
  look?: 'plain' | 'quiet'
}

/** Which columns the table has, in which order, and how high its lines are. */
export function TableView({ columns, onColumns, dense = false, look = 'plain' }: TableViewProps) {
  const { t } = useLingui()
  const density = useDensity(dense ? 'dense' : 'comfortable')
  return (
    <Dialog look={look} icon="columns" label={<Trans>Columns</Trans>} title={t`Columns and lines`}>
      <Suspense fallback={<Loading />}>
        <ViewChoices columns={columns} onColumns={onColumns} density={density} />
      </Suspense>
    </Dialog>
  )
}
