import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { IconButton } from '@/shared/ui/IconButton'
import { Marked } from './Marked'
import styles from './SectionHeading.module.css'

interface SectionHeadingProps {
  level: 2 | 3
  anchor: string
  text: string
}

/** A heading with its address: the button puts it into the clipboard. */
export function SectionHeading({ level, anchor, text }: SectionHeadingProps) {
  const { t } = useLingui()
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const copy = async () => {
    const { origin, pathname } = window.location
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}#${anchor}`)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
    setTimeout(() => setOutcome(null), 4000)
  }
  const Heading = `h${level}` as const
  const said = outcome === 'copied' ? t`Link copied` : outcome === 'refused' ? t`Not copied` : ''
  return (
    <div className={[styles.row, level === 2 ? styles.section : styles.part].join(' ')}>
      <Heading id={anchor} tabIndex={-1} className={styles.heading}>
        <Marked text={text} />
      </Heading>
      <IconButton
        icon={outcome === 'copied' ? 'check' : 'share'}
        label={t`Copy link to this section: ${text}`}
        title={t`Copy link to this section`}
        className={styles.copy}
        onClick={() => void copy()}
      />
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  )
}
