import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { conditionsOf } from '@/features/filters/conditions'
import { filterInWords } from '@/features/filters/filterInWords'
import { formatState } from '@/features/filters/filterSchema'
import { TableView } from '@/features/partnership/TableView'
import { CiteButton } from '@/shared/citation/CiteButton'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Button } from '@/shared/ui/Button'
import buttonStyles from '@/shared/ui/Button.module.css'
import { Icon } from '@/shared/ui/Icon'
import { ShareButton } from '@/shared/ui/ShareButton'
import type { RegisterPageModel } from './useRegisterPage'

type Look = 'plain' | 'quiet'

/** How else the rows can be seen: in other columns, and on the map. */
export function RegisterViews({ page, look }: { page: RegisterPageModel; look: Look }) {
  const { state, update } = page
  const { filter, columns } = state
  return (
    <>
      <TableView look={look} columns={columns} onColumns={(next) => update({ columns: next }, true)} />
      <Link to="/" search={formatState({ filter })} className={[buttonStyles.button, buttonStyles[look]].join(' ')}>
        <Icon name="globe" />
        <Trans>On the map</Trans>
      </Link>
    </>
  )
}

/** What is done with the page as it stands: handed on, cited, printed. */
export function RegisterTools({ page }: { page: RegisterPageModel }) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const { register, state } = page
  const { filter } = state
  const words = register ? filterInWords(filter, conditionsOf(register, filter, language, i18n), i18n) : ''
  const title = [t`Register of partnerships`, words].filter(Boolean).join('. ')
  return (
    <>
      <ShareButton title={title} look="quiet" />
      <CiteButton title={title} look="quiet" />
      <Button look="quiet" icon="print" onClick={() => window.print()}>
        <Trans>Print</Trans>
      </Button>
    </>
  )
}
