import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import { notePartsOf } from './notes'

/** A remark on the data, in the page's language where that is possible. */
export function NoteText({ note }: { note: string }) {
  const { i18n } = useLingui()
  return notePartsOf(note, i18n).map(({ text, foreign }, i) => (
    <Fragment key={text}>
      {i > 0 && '; '}
      {foreign ? (
        <Trans>
          in English, as it was written: <q lang="en">{text}</q>
        </Trans>
      ) : (
        text
      )}
    </Fragment>
  ))
}
