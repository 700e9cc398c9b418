import { Trans } from '@lingui/react/macro'

/** Of partnerships with municipalities of the Russian Federation and Belarus. */
export function EndedCountryNote() {
  return (
    <p>
      <Trans>
        Ukrainian municipalities ended their partnerships with municipalities of the Russian Federation and Belarus
        after 2014 and 2022. None is shown here as going on unless a document says so; most sources do not tell the day
        on which one ended.
      </Trans>
    </p>
  )
}
