import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { Language } from '@/shared/i18n/language'
import { registerQuery } from '@/shared/register/queries'
import { Failed } from '@/shared/ui/States'
import { FilledForm } from './FilledForm'
import { FormSkeleton } from './FormSkeleton'
import { formQuery } from './queries'

/** A form of the manual that is filled in here and becomes a document. */
export function FormFiller({ number, language }: { number: string; language: Language }) {
  const form = useQuery(formQuery(number))
  const register = useQuery(registerQuery)
  // A form is much to draw: the text around it stays usable meanwhile.
  const ready = useDeferredValue(form.data !== undefined && register.data !== undefined, false)
  if (ready && form.data && register.data) {
    return <FilledForm key={number} form={form.data} register={register.data} language={language} />
  }
  if ((form.isError && !form.data) || (register.isError && !register.data)) {
    const retry = () => {
      if (form.isError) void form.refetch()
      if (register.isError) void register.refetch()
    }
    return (
      <Failed onRetry={retry}>
        <Trans>The form could not be loaded. Check the connection and try again.</Trans>
      </Failed>
    )
  }
  return <FormSkeleton />
}
