import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { saveFile } from '@/shared/download/saveFile'
import { formatBytes } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Button } from '@/shared/ui/Button'
import { Icon } from '@/shared/ui/Icon'
import styles from './FormFiller.module.css'
import type { FileFormat, Outcome } from './makeDocument'
import { OutcomeText } from './OutcomeText'

interface MakePartProps {
  make: (format: FileFormat) => Promise<Outcome>
  clearable: boolean
  cleared: boolean
  clearedText: string
  onClear: () => void
  onUnclear: () => void
}

interface Made {
  name: string
  size: number
}

/** Makes the file of either kind and hands it over; says what came of it, and offers to try again. */
export function MakePart({ make, clearable, cleared, clearedText, onClear, onUnclear }: MakePartProps) {
  const language = useLanguage()
  const [busy, setBusy] = useState<FileFormat | null>(null)
  const [made, setMade] = useState<Made | null>(null)
  const [failed, setFailed] = useState<{ outcome: Outcome; format: FileFormat } | null>(null)
  const undo = useRef<HTMLDivElement>(null)
  const moves = useRef(false)
  useEffect(() => {
    // The button that was pressed is gone or has nothing more to do: the keyboard goes on beside it.
    if (!moves.current) return
    moves.current = false
    undo.current?.querySelector('button')?.focus()
  }, [cleared])

  const start = async (format: FileFormat) => {
    if (busy) return
    setBusy(format)
    setMade(null)
    setFailed(null)
    const outcome = await make(format)
    setBusy(null)
    if (outcome.kind === 'made') {
      saveFile(outcome.name, outcome.file)
      setMade({ name: outcome.name, size: outcome.file.size })
    } else if (outcome.kind !== 'refused') setFailed({ outcome, format })
  }
  const name = made?.name
  const size = made && formatBytes(made.size, language)
  return (
    <div className={styles.make}>
      <div className={styles.buttons} aria-busy={busy !== null}>
        {(['docx', 'pdf'] as const).map((format) => (
          <Button
            key={format}
            look={format === 'docx' ? 'primary' : 'plain'}
            icon="download"
            aria-disabled={busy !== null}
            onClick={() => void start(format)}
          >
            {format === 'docx' ? <Trans>Make a Word file (DOCX)</Trans> : <Trans>Make a PDF</Trans>}
          </Button>
        ))}
      </div>
      <div role="status" className={styles.outcome}>
        {busy && (
          <p>
            <Trans>Making the file…</Trans>
          </p>
        )}
        {name && (
          <p className={styles.made}>
            <Icon name="check" />
            <span>
              <Trans>
                Done: <bdi>{name}</bdi>, {size}. It is where your browser puts downloads.
              </Trans>
            </span>
          </p>
        )}
      </div>
      {failed && (
        <div role="alert" className={styles.failed}>
          <p>
            <OutcomeText outcome={failed.outcome} />
          </p>
          <Button icon="undo" onClick={() => void start(failed.format)}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      )}
      <div ref={undo} className={styles.clear}>
        {cleared && (
          <Button
            look="quiet"
            icon="undo"
            onClick={() => {
              moves.current = true
              onUnclear()
            }}
          >
            <Trans>Bring back what was cleared</Trans>
          </Button>
        )}
        {clearable && (
          <Button
            look="quiet"
            icon="close"
            onClick={() => {
              moves.current = true
              setMade(null)
              setFailed(null)
              onClear()
            }}
          >
            <Trans>Clear the form</Trans>
          </Button>
        )}
        <p role="status" className={styles.cleared}>
          {cleared && clearedText}
        </p>
      </div>
    </div>
  )
}
