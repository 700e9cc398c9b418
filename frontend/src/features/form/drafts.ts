import { onLanguageChange } from '@/shared/i18n/languageChange'
import { isTyped, type FormState } from './formState'

const place = 'form-drafts'

/**
 * What is typed into each form, for as long as the page is open: a part of the page that is drawn anew, or the way between
 * a form and its appendix, loses nothing. In memory only; nothing outlives the page, save for the moment in which it changes
 * its language: then this tab's session storage takes it across, and is emptied on arrival.
 */
export const drafts = new Map<string, FormState>(arrived())

onLanguageChange(() => {
  const typed = [...drafts].filter(([, { filled }]) => isTyped(filled))
  try {
    if (typed.length > 0) sessionStorage.setItem(place, JSON.stringify(typed))
  } catch {
    // No storage, or none left: the browser asks before anything is lost.
  }
})

/** Whether what is typed is on its way into the other language. */
export function areHandedOver(): boolean {
  try {
    return sessionStorage.getItem(place) !== null
  } catch {
    return false
  }
}

function arrived(): [string, FormState][] {
  try {
    const text = sessionStorage.getItem(place)
    sessionStorage.removeItem(place)
    // Only this page writes there, and its next document is of the same build.
    return text ? (JSON.parse(text) as [string, FormState][]) : []
  } catch {
    return []
  }
}
