import { useLingui } from '@lingui/react/macro'
import buttonStyles from '@/shared/ui/Button.module.css'
import { Icon } from '@/shared/ui/Icon'
import type { Layout } from './formState'
import { useLayoutNames } from './useLayoutNames'

export function blankHref(number: string, layout: Layout, format: string): string {
  return `/api/v1/forms/${number}/document?language=${layout}&format=${format}`
}

/** The document with gaps, to fill in by hand or in a word processor. */
export function BlankLinks({ number, layout, title }: { number: string; layout: Layout; title: string }) {
  const { t } = useLingui()
  const names = useLayoutNames()
  const language = names[layout]
  return (['docx', 'pdf'] as const).map((format) => {
    const kind = format.toUpperCase()
    return (
      <a
        key={format}
        href={blankHref(number, layout, format)}
        download=""
        className={[buttonStyles.button, buttonStyles.quiet].join(' ')}
        aria-label={t`Blank document “${title}”, ${language}, ${kind}`}
      >
        <Icon name="download" />
        {kind}
      </a>
    )
  })
}
