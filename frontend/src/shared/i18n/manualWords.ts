import { i18n, type Messages } from '@lingui/core'
import type { Language } from './language'

const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  uk: () => import('../../../locales/manual/uk.po'),
  en: () => import('../../../locales/manual/en.po'),
}

/** The words of the manual's pages and of other long texts, beside those of every page: who comes to the map does not wait for them. */
export async function loadManualWords(language: Language): Promise<void> {
  const { messages } = await catalogues[language]()
  i18n.load(language, messages)
}
