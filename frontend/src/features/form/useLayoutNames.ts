import { useLingui } from '@lingui/react/macro'
import type { Layout } from './formState'

export function useLayoutNames(): Record<Layout, string> {
  const { t } = useLingui()
  return { uk: t`Ukrainian`, en: t`English`, bilingual: t`both, side by side` }
}
