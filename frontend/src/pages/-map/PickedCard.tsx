import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { asApiFilter } from '@/features/filters/asApiFilter'
import { apiQuery, formatState } from '@/features/filters/filterSchema'
import { MunicipalitiesCard } from '@/features/municipality/MunicipalitiesCard'
import { DownloadMenu } from '@/features/partnership/DownloadMenu'
import buttonStyles from '@/shared/ui/Button.module.css'
import { ShareButton } from '@/shared/ui/ShareButton'
import { AddButton } from './AddButton'
import type { MapPageModel } from './useMapPage'

/** The card of several municipalities, which are a filter: two and more of them. */
export function PickedCard({ page }: { page: MapPageModel }) {
  const { t } = useLingui()
  const { register, result, state, add, changeFilter } = page
  const { filter } = state
  if (!register || !result) return null
  return (
    <MunicipalitiesCard
      register={register}
      result={result}
      picked={filter.municipality}
      onRemove={add}
      onClose={() => changeFilter({ municipality: [] })}
      actions={
        <>
          <Link
            to="/register"
            search={formatState({ filter })}
            className={[buttonStyles.button, buttonStyles.primary].join(' ')}
          >
            <Trans>Open in the register</Trans>
          </Link>
          <AddButton page={page} />
          <ShareButton title={t`Municipalities`} />
          {result.rows.length > 0 && (
            <DownloadMenu query={apiQuery(asApiFilter(register, filter, result))} rows={result.rows.length} />
          )}
        </>
      }
    />
  )
}
