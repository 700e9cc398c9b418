import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { TextPage } from '@/shared/ui/TextPage'

export function PageNotFound() {
  const { t } = useLingui()
  return (
    <TextPage title={t`There is no such page`}>
      <p>
        <Trans>Perhaps the address was cut off or has a slip in it. What you look for may be here:</Trans>
      </p>
      <ul>
        <li>
          <Link to="/">
            <Trans>Map of partnerships</Trans>
          </Link>
        </li>
        <li>
          <Link to="/register">
            <Trans>Register as a table</Trans>
          </Link>
        </li>
        <li>
          <Link to="/guidelines">
            <Trans>Manual of international municipal partnership</Trans>
          </Link>
        </li>
        <li>
          <Link to="/about">
            <Trans>About the register and its data</Trans>
          </Link>
        </li>
      </ul>
      <p>
        <Trans>Or type the name of a municipality, a partner city or a country into the search box at the top.</Trans>
      </p>
    </TextPage>
  )
}
