import { Plural, Trans } from '@lingui/react/macro'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import type { Fault } from './faults'

/** What is wrong, and what to do about it. */
export function FaultText({ fault }: { fault: Fault }) {
  const language = useLanguage()
  switch (fault.kind) {
    case 'long': {
      const { most } = fault
      const length = formatNumber(fault.length, language)
      return (
        <Plural
          value={most}
          one={`Too long: ${length} characters, at most # fits here.`}
          other={`Too long: ${length} characters, at most # fit here.`}
        />
      )
    }
    case 'character': {
      const { character } = fault
      return (
        <Trans>
          There is a hidden character in the text ({character}) that would turn it around or cannot stand in a document.
          Type this part anew.
        </Trans>
      )
    }
    case 'letter': {
      const { letter } = fault
      return (
        <Trans>
          The letters of the PDF have no “{letter}”. Take the file for a word processor (DOCX), or write this part in
          Latin or Cyrillic letters.
        </Trans>
      )
    }
    case 'date':
      return <Trans>Give a whole date, from 1900 to 2200, or leave it empty.</Trans>
    case 'number':
      return <Trans>Give a number in digits, with at most four decimals, or leave it empty.</Trans>
    case 'rows': {
      const { most } = fault
      return <Plural value={most} one="At most # row fits here." other="At most # rows fit here." />
    }
    case 'unknown':
      return <Trans>The register has no such entry. Choose another one.</Trans>
    case 'other': {
      const { message } = fault
      return <Trans>This cannot stand in the document: {message}</Trans>
    }
  }
}
