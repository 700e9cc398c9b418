import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { searchQuery } from '@/features/search/queries'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { EntityLink } from '@/shared/register/EntityLink'
import { municipalityName, shownName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { TextPage } from '@/shared/ui/TextPage'
import { entityOfCode, municipalityOfSettlement, wordsOf, type EntityKind } from './meantEntity'

const titles: Record<EntityKind, MessageDescriptor> = {
  municipality: msg`The register has no such municipality`,
  partner: msg`The register has no such partner`,
  country: msg`The register has no such country`,
  region: msg`The register has no such region`,
  raion: msg`The register has no such raion`,
  partnership: msg`The register has no such partnership`,
}

interface UnknownEntityProps {
  kind: EntityKind
  /** As it stands in the address. */
  id: string
  register: Register | undefined
}

/** An address of an entity that is not there: leads on where the code is another's, else offers what may be meant. */
export function UnknownEntity({ kind, id, register }: UnknownEntityProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const words = wordsOf(kind, id)
  const { data } = useQuery(searchQuery(words))
  const other = register && entityOfCode(register, id)
  if (other && other !== kind) {
    const to = { municipality: '/municipalities/$code', region: '/regions/$code', raion: '/raions/$code' } as const
    return <Navigate to={to[other]} params={{ code: id }} replace />
  }
  const municipality = register ? municipalityOfSettlement(register, id) : undefined
  const found = words && data ? [...data.items, ...data.suggestions].slice(0, 8) : []
  const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id
  return (
    <TextPage title={t(titles[kind])}>
      <p>
        <Trans>
          Nothing in the register has the address <bdi>{shown}</bdi>. Perhaps it was cut off, has a slip in it, or what
          it led to has been joined with another.
        </Trans>
      </p>
      {register && municipality !== undefined && (
        <p>
          <Trans>This looks like the code of a settlement. It belongs to:</Trans>{' '}
          <EntityLink kind="municipality" id={register.doc.municipalities.code[municipality] ?? ''}>
            {municipalityName(register, municipality, language)}
          </EntityLink>
          .
        </p>
      )}
      {found.length > 0 && (
        <>
          <h2>
            <Trans>Perhaps you meant</Trans>
          </h2>
          <ul>
            {found.map((item) => (
              <li key={`${item.kind} ${item.id}`}>
                <EntityLink kind={item.kind} id={item.id}>
                  {shownName(item.name, language)}
                </EntityLink>
                {item.context && ` · ${item.context[language]}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Trans>
          Type a name into the search box at the top, or begin with the <Link to="/register">register</Link>, the{' '}
          <Link to="/municipalities">list of municipalities</Link> or the <Link to="/">map</Link>.
        </Trans>
      </p>
    </TextPage>
  )
}
