import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from './Button'

interface CopyButtonProps {
  /** Made when asked, so that the address is the one of that moment. */
  text: () => string
  children: ReactNode
  look?: 'plain' | 'quiet'
}

/** Puts a text into the clipboard and says so; where the browser forbids it, says how to do it by hand. */
export function CopyButton({ text, children, look = 'plain' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
    setTimeout(() => setOutcome(null), 4000)
  }
  return (
    <>
      <Button look={look} icon={outcome === 'copied' ? 'check' : 'copy'} onClick={() => void copy()}>
        {outcome === 'copied' ? <Trans>Copied</Trans> : outcome === 'refused' ? <Trans>Not copied</Trans> : children}
      </Button>
      <span role="status" className="visually-hidden">
        {outcome === 'copied' && <Trans>Copied</Trans>}
        {outcome === 'refused' && <Trans>The browser did not allow it: select the text and copy it</Trans>}
      </span>
    </>
  )
}
