import type { FunctionComponent } from 'react'
import type { Language } from '@/shared/i18n/language'

interface FormSlotProps {
  /** The form's number, which is the appendix's. */
  number: string
  language: Language
}

/** Where an appendix has its form to fill in. */
export const FormSlot: FunctionComponent<FormSlotProps> = () => null
