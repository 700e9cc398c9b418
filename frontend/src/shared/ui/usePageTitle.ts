import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'

export function usePageTitle(title: string): void {
  const { t } = useLingui()
  const name = t`Pobratym`
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name
  }, [title, name])
}
