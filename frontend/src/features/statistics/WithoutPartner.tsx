import { Plural, Trans } from '@lingui/react/macro'
import buttonStyles from '@/shared/ui/Button.module.css'
import { BarList } from './BarList'
import type { Figure } from './figure'
import { FigureSection } from './FigureSection'
import { RecordsLink } from './RecordsLink'
import { ableToReport } from '@/shared/vocabulary/labels'

interface WithoutPartnerProps {
  figure: Figure
  frame: { version: number; source: string }
}

/** Who has none yet, by region, and the list to work from. */
export function WithoutPartner({ figure, frame }: WithoutPartnerProps) {
  const sum = (column: number) => figure.rows.reduce((all, { values }) => all + (values[column]?.value ?? 0), 0)
  const free = sum(0)
  const occupied = sum(1)
  return (
    <FigureSection
      {...frame}
      figure={figure}
      lead={
        <>
          <Plural
            value={free}
            one="# municipality has no partnership in the register, not even an ended one."
            other="# municipalities have no partnership in the register, not even an ended one."
          />{' '}
          {occupied > 0 && (
            <Plural
              value={occupied}
              one="# more is occupied and is not counted here."
              other="# more are occupied and are not counted here."
            />
          )}
        </>
      }
      limits={
        <Trans>
          None in the register does not always mean none at all: a municipality that has not answered, and that no list
          names, may have one. Filters other than those of places do not change this figure.
        </Trans>
      }
    >
      <BarList rows={figure.rows} first={12} />
      <RecordsLink
        to={{ of: 'municipalities', partnerships: 'without', reportingState: [...ableToReport] }}
        className={[buttonStyles.button, buttonStyles.primary].join(' ')}
      >
        <Trans>The list of these municipalities</Trans>
      </RecordsLink>
    </FigureSection>
  )
}
