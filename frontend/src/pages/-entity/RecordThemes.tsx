import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { formatState } from '@/features/filters/filterSchema'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { themeName } from '@/shared/register/names'
import { defaultFilter } from '@/shared/register/partnershipFilter'
import type { Register } from '@/shared/register/register'

/** The themes, each leading to all partnerships of it. */
export function RecordThemes({ register, slugs }: { register: Register | undefined; slugs: readonly string[] }) {
  const language = useLanguage()
  return slugs.map((slug, i) => {
    const position = register?.index.theme.get(slug)
    return (
      <Fragment key={slug}>
        {i > 0 && ', '}
        <Link to="/register" search={formatState({ filter: { ...defaultFilter, theme: [slug] } })}>
          {register && position !== undefined ? themeName(register, position, language) : slug}
        </Link>
      </Fragment>
    )
  })
}
