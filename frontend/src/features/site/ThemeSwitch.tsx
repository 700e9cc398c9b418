import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { IconButton } from '@/shared/ui/IconButton'
import { chooseTheme, themeChoices, useThemeChoice, type ThemeChoice } from './theme'

const labels: Record<ThemeChoice, MessageDescriptor> = {
  system: msg`Theme: as the system`,
  light: msg`Theme: light`,
  dark: msg`Theme: dark`,
}

/** One button that goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const { t } = useLingui()
  const choice = useThemeChoice()
  const next = themeChoices[(themeChoices.indexOf(choice) + 1) % themeChoices.length] ?? 'system'
  return <IconButton icon={choice} label={t(labels[choice])} onClick={() => chooseTheme(next)} />
}
