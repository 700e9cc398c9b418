import { Trans, useLingui } from '@lingui/react/macro'
import { SelectionLinks } from '@/shared/register/SelectionLinks'
import { Failed } from '@/shared/ui/States'
import { useMediaQuery } from '@/shared/ui/useMediaQuery'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import { DroppedNotice } from '@/features/filters/DroppedNotice'
import { AddingNotice } from './AddingNotice'
import { MapDesktop } from './MapDesktop'
import styles from './MapPage.module.css'
import { MapPhone } from './MapPhone'
import { useMapPage } from './useMapPage'

export function MapPage() {
  const { t } = useLingui()
  const page = useMapPage()
  const wide = useMediaQuery('(width >= 1024px)')
  usePageTitle(t`Map of international partnerships of Ukraine’s municipalities`)
  return (
    <SelectionLinks value={page.selectionSearch}>
      <main id="content" tabIndex={-1} className={styles.page}>
        <h1 className="visually-hidden">
          <Trans>Map of international partnerships of Ukraine’s municipalities</Trans>
        </h1>
        <div className={styles.notices}>
          <DroppedNotice dropped={page.dropped} onDismiss={() => page.update({}, true)} />
          {page.adding && <AddingNotice onEnd={() => page.setAdding(false)} />}
        </div>
        {page.failed ? (
          <div className={styles.failed}>
            <Failed onRetry={page.retry}>
              <Trans>The register could not be loaded. Check the connection and try again.</Trans>
            </Failed>
          </div>
        ) : wide ? (
          <MapDesktop page={page} />
        ) : (
          <MapPhone page={page} />
        )}
      </main>
    </SelectionLinks>
  )
}
