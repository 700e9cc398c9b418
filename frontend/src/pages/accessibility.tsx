import { Trans, useLingui } from '@lingui/react/macro'
import { createFileRoute, Link } from '@tanstack/react-router'
import { ContactLink } from '@/shared/entrance/ContactLink'
import { formatDate } from '@/shared/format/dates'
import { loadManualWords } from '@/shared/i18n/manualWords'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { TextPage } from '@/shared/ui/TextPage'

export const Route = createFileRoute('/accessibility')({
  loader: ({ context: { language } }) => loadManualWords(language),
  component: AccessibilityPage,
})

/** When this statement was last gone through. */
const REVIEWED_ON = '2026-11-25'

function AccessibilityPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const date = formatDate(REVIEWED_ON, language)
  return (
    <TextPage title={t`Accessibility`}>
      <p>
        <Trans>
          These pages are for everyone, whatever they see, hear, hold or use. They are made to meet WCAG 2.2, level AA,
          and are partially conformant with it: the exceptions are named below.
        </Trans>
      </p>
      <h2>
        <Trans>What you can count on</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Everything works with the keyboard: Tab goes through it, / leads to the search, Escape closes. The map moves
            with the arrow keys and + and −, and selects with Enter.
          </Trans>
        </li>
        <li>
          <Trans>
            What the map shows, the <Link to="/register">register</Link> shows as a table under the same filters; every
            chart has its table with the same numbers.
          </Trans>
        </li>
        <li>
          <Trans>
            Colour is never the only sign; contrast is sufficient in the light and the dark theme; forced colours and
            reduced motion are followed.
          </Trans>
        </li>
        <li>
          <Trans>Text may be enlarged to 200 %, and the pages fit a window of 320 pixels.</Trans>
        </li>
        <li>
          <Trans>Nothing blinks, plays or runs out of time.</Trans>
        </li>
      </ul>
      <h2>
        <Trans>Known gaps</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            The canvas of the map is a picture to a screen reader: it reads out what is under the cross in its middle,
            not the whole picture. The table tells all of it.
          </Trans>
        </li>
        <li>
          <Trans>
            About half of the partners have no Ukrainian name yet; their own name is then shown, without a mark of its
            language. Titles of sources and documents are in the language of the source.
          </Trans>
        </li>
        <li>
          <Trans>The live documentation of the API is in English and made by a third-party tool.</Trans>
        </li>
        <li>
          <Trans>
            The pages were tried with the keyboard and with automated checks, not yet by people who use a screen reader
            every day.
          </Trans>
        </li>
      </ul>
      <h2>
        <Trans>How it was checked</Trans>
      </h2>
      <p>
        <Trans>
          With every change each page is scanned by axe in both languages and both themes, on a desktop and a phone, and
          the main journeys are walked by keyboard alone.
        </Trans>
      </p>
      <h2>
        <Trans>Something in your way?</Trans>
      </h2>
      <p>
        <Trans>Tell us what you wanted to do and what you use.</Trans>{' '}
        <ContactLink subject={t`Accessibility of the pages`} />
      </p>
      <p>
        <Trans>This statement was last reviewed on {date}</Trans>
      </p>
    </TextPage>
  )
}
