import { Trans } from '@lingui/react/macro'
import type { Dispatch } from 'react'
import type { Language } from '@/shared/i18n/language'
import { Section } from '@/shared/ui/Section'
import { BlankLinks } from './BlankLinks'
import fieldStyles from './Field.module.css'
import styles from './FormFiller.module.css'
import type { FormAction } from './formReducer'
import { layouts, type Layout } from './formState'
import type { FormDefinition } from './queries'
import { useLayoutNames } from './useLayoutNames'

interface DocumentPartProps {
  form: FormDefinition
  layout: Layout
  /** The page's. */
  language: Language
  dispatch: Dispatch<FormAction>
}

/** In which language the document is to be, and the same document with gaps. */
export function DocumentPart({ form, layout, language, dispatch }: DocumentPartProps) {
  const names = useLayoutNames()
  return (
    <Section id="form-document" title={<Trans>The document</Trans>}>
      <div className={styles.document}>
        <fieldset className={fieldStyles.group}>
          <legend className={fieldStyles.label}>
            <Trans>Language of the document</Trans>
          </legend>
          <div className={styles.layouts}>
            {layouts.map((each) => (
              <label key={each} className={styles.layout}>
                <input
                  type="radio"
                  name="form-layout"
                  className={fieldStyles.box}
                  checked={each === layout}
                  onChange={() => dispatch({ type: 'layout', layout: each })}
                />
                <span>{names[each]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className={styles.blank}>
          <p className={fieldStyles.hint}>
            <Trans>Rather by hand? The blank document:</Trans>
          </p>
          <p>
            <BlankLinks number={form.number} layout={layout} title={form.title[language]} />
          </p>
        </div>
      </div>
    </Section>
  )
}
