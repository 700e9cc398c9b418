import { Trans } from '@lingui/react/macro'
import type { Dispatch } from 'react'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { themeName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { Button } from '@/shared/ui/Button'
import { FaultNote } from './FaultNote'
import { fieldId, type Fault } from './faults'
import styles from './Field.module.css'
import type { FormAction } from './formReducer'
import type { Chosen } from './formState'
import { knownThemes } from './knownThemes'

interface ThemesFieldProps {
  register: Register
  chosen: Chosen
  themes: readonly string[]
  faults: readonly Fault[]
  dispatch: Dispatch<FormAction>
}

/** Themes of the register; those of a partnership that it knows are offered, never put in unasked. */
export function ThemesField({ register, chosen, themes, faults, dispatch }: ThemesFieldProps) {
  const language = useLanguage()
  const known = knownThemes(register, chosen)
  const offered = known.filter((slug) => !themes.includes(slug))
  const names = known.map((slug) => themeName(register, register.index.theme.get(slug)!, language)).join('; ')
  const id = fieldId('themes')
  return (
    <fieldset id={id} tabIndex={-1} className={styles.group}>
      <legend className={styles.label}>
        <Trans>Themes of the cooperation</Trans>
      </legend>
      {known.length > 0 && (
        <p className={styles.hint}>
          <Trans>Themes of their partnership in the register: {names}.</Trans>{' '}
          {offered.length > 0 && (
            <Button look="quiet" onClick={() => dispatch({ type: 'themes', themes: [...themes, ...offered] })}>
              <Trans>Choose these themes</Trans>
            </Button>
          )}
        </p>
      )}
      <FaultNote faults={faults} path="themes" />
      <div className={styles.boxes}>
        {register.doc.themes.slug.map((slug, position) => (
          <label key={slug} className={styles.option}>
            <input
              type="checkbox"
              className={styles.box}
              checked={themes.includes(slug)}
              onChange={(event) =>
                dispatch({
                  type: 'themes',
                  themes: event.target.checked ? [...themes, slug] : themes.filter((each) => each !== slug),
                })
              }
            />
            <span>{themeName(register, position, language)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
