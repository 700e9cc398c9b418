import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from './Button'

/** Hands on the address of what is seen: by the phone's own sheet, else into the clipboard. */
export function ShareButton({ title, look = 'plain' }: { title: string; look?: 'plain' | 'quiet' }) {
  const [copied, setCopied] = useState(false)
  const share = async () => {
    const url = window.location.href
    const touch = window.matchMedia('(pointer: coarse)').matches
    try {
      if (touch && 'share' in navigator) await navigator.share({ title, url })
      else {
        await navigator.clipboard.writeText(url)
        setCopied(true)
        setTimeout(() => setCopied(false), 4000)
      }
    } catch {
      // The reader closed the sheet, or the browser forbids the clipboard: the address bar has the link.
    }
  }
  return (
    <>
      <Button look={look} icon={copied ? 'check' : 'share'} onClick={() => void share()}>
        {copied ? <Trans>Link copied</Trans> : <Trans>Share</Trans>}
      </Button>
      <span role="status" className="visually-hidden">
        {copied && <Trans>Link copied</Trans>}
      </span>
    </>
  )
}
