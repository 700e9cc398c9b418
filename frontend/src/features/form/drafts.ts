import type { FormState } from './formState'

/**
 * What is typed into each form, for as long as the page is open: a part of the page that is drawn anew, or the way between
 * a form and its appendix, loses nothing. In memory only; nothing outlives the page.
 */
export const drafts = new Map<string, FormState>()
