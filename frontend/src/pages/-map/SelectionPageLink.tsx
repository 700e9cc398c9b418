import type { ReactNode } from 'react'
import { EntityLink } from '@/shared/register/EntityLink'
import type { SelectionKind } from '@/shared/register/selection'
import { SelectionLinks } from '@/shared/register/SelectionLinks'
import buttonStyles from '@/shared/ui/Button.module.css'

interface SelectionPageLinkProps {
  kind: SelectionKind
  id: string
  children: ReactNode
}

/** To the own page of what is selected, where other links of the map page only select. */
export function SelectionPageLink({ kind, id, children }: SelectionPageLinkProps) {
  return (
    <SelectionLinks value={null}>
      <EntityLink kind={kind} id={id} className={[buttonStyles.button, buttonStyles.primary].join(' ')}>
        {children}
      </EntityLink>
    </SelectionLinks>
  )
}
