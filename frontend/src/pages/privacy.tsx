import { Trans, useLingui } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { ContactLink } from '@/shared/entrance/ContactLink'
import { loadManualWords } from '@/shared/i18n/manualWords'
import { TextPage } from '@/shared/ui/TextPage'

export const Route = createFileRoute('/privacy')({
  loader: ({ context: { language } }) => loadManualWords(language),
  component: PrivacyPage,
})

function PrivacyPage() {
  const { t } = useLingui()
  return (
    <TextPage title={t`Privacy`}>
      <p>
        <Trans>
          We do not want to know who you are. There is no sign-in, no cookie, no counter, no tracker, and no request to
          any other site: everything comes from this server.
        </Trans>
      </p>
      <h2>
        <Trans>What stays on your device</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Your choice of display (the light or dark theme, the size of the text and the like) and what you have ticked
            in the manual’s check lists, in the local storage of your browser. It is not sent to us.
          </Trans>
        </li>
        <li>
          <Trans>
            A copy of these pages, of the public register and of the manual, so that they open without a connection too.
            Your browser removes it with the data of the site.
          </Trans>
        </li>
        <li>
          <Trans>
            What you look at is in the address of the page and so in your browser’s history, and in the hands of those
            to whom you send the link.
          </Trans>
        </li>
      </ul>
      <h2>
        <Trans>What the server sees</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Like every server it receives the address of your connection with each request, in order to answer. The
            application does not write it down.
          </Trans>
        </li>
        <li>
          <Trans>
            It notes requests that went wrong: the time, their address, what was wrong, and a random number by which we
            find it when you write to us. Whose request it was it does not note.
          </Trans>
        </li>
        <li>
          <Trans>
            The operator of a server in front of it may keep a log of its own, as the protection of the site requires.
          </Trans>
        </li>
      </ul>
      <h2>
        <Trans>People in the register</Trans>
      </h2>
      <p>
        <Trans>
          The register is about municipalities. Names, telephone numbers and e-mail addresses of people are not
          published; the address of a news page that a record refers to may contain the name of an official.
        </Trans>
      </p>
      <h2>
        <Trans>Questions</Trans>
      </h2>
      <p>
        <ContactLink subject={t`Privacy`} />
      </p>
    </TextPage>
  )
}
