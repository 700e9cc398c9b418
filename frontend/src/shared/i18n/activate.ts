import { i18n, type Messages } from '@lingui/core'
import type { Language } from './language'

const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  uk: () => import('../../../locales/uk.po'),
  en: () => import('../../../locales/en.po'),
}

export async function activate(language: Language): Promise<void> {
  const { messages } = await catalogues[language]()
  // Beside what may be there already: the manual's words come by a way of their own.
  i18n.load(language, messages)
  i18n.activate(language)
}
