import { FormFiller } from '@/features/form/FormFiller'
import type { Language } from '@/shared/i18n/language'

interface FormSlotProps {
  /** The form's number, which is the appendix's. */
  number: string
  language: Language
}

/** Where an appendix has its form to fill in. */
export function FormSlot({ number, language }: FormSlotProps) {
  return <FormFiller number={number} language={language} />
}
