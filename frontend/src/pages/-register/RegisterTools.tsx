import { Trans, useLingui } from '@lingui/react/macro'
import { conditionsOf } from '@/features/filters/conditions'
import { filterInWords } from '@/features/filters/filterInWords'
import { CiteButton } from '@/shared/citation/CiteButton'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Button } from '@/shared/ui/Button'
import { ShareButton } from '@/shared/ui/ShareButton'
import styles from './RegisterPage.module.css'
import type { RegisterPageModel } from './useRegisterPage'

/** What is done with the page as it stands: hand it on, cite it, print it. */
export function RegisterTools({ page }: { page: RegisterPageModel }) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const { register, state } = page
  const { filter } = state
  const words = register ? filterInWords(filter, conditionsOf(register, filter, language, i18n), i18n) : ''
  const title = [t`Register of partnerships`, words].filter(Boolean).join('. ')
  return (
    <div className={styles.tools}>
      <ShareButton title={title} look="quiet" />
      <CiteButton title={title} look="quiet" />
      <Button look="quiet" icon="print" onClick={() => window.print()}>
        <Trans>Print</Trans>
      </Button>
    </div>
  )
}
