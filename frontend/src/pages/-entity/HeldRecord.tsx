import { Trans, useLingui } from '@lingui/react/macro'
import { columnsOf } from '@/features/partnership/columns'
import { NotKnown } from '@/features/partnership/PartnershipRow'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { partnerName, partyName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { Button } from '@/shared/ui/Button'
import { Facts } from '@/shared/ui/Facts'
import { Section } from '@/shared/ui/Section'
import { usePageTitle } from '@/shared/ui/usePageTitle'
import styles from './EntityPage.module.css'

interface HeldRecordProps {
  register: Register
  row: number
  onRetry: () => void
}

const held = ['municipality', 'region', 'partner', 'country', 'kind', 'since', 'status', 'trust', 'themes'] as const

/** A partnership whose own answer did not come: what the register that is held tells of it. */
export function HeldRecord({ register, row, onRetry }: HeldRecordProps) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const title = `${partyName(register, row, language)} – ${partnerName(register, register.partner[row] ?? -1, language)}`
  usePageTitle(title)
  const context = { register, language, i18n }
  const id = register.doc.partnerships.id[row]
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <p className={styles.context}>
          <Trans>Record No. {id}</Trans>
        </p>
        <h1 className={[styles.title, styles.parties].join(' ')}>{title}</h1>
        <div role="alert" className={styles.sentence}>
          <p>
            <Trans>
              This is what the register held here tells. Documents, sources and neighbours need a connection.
            </Trans>
          </p>
        </div>
        <div className={styles.actions}>
          <Button look="primary" onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      </header>
      <Section id="facts" title={<Trans>The record</Trans>}>
        <Facts
          columns
          facts={columnsOf(held).map(({ title: name, cell }) => ({
            name: t(name),
            value: cell(row, context) ?? <NotKnown />,
          }))}
        />
      </Section>
    </main>
  )
}
