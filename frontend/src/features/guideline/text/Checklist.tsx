import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { Button } from '@/shared/ui/Button'
import type { TextNode } from './parseText'
import styles from './Checklist.module.css'
import { TextNodes } from './TextNodes'
import { useTicks } from './useTicks'

interface ChecklistProps {
  items: TextNode[][]
  heading: string
  /** Of the text and its version: the ticks are of these lines. */
  slug: string
  version: number
}

/** What is done and what is not; the ticks stay in this browser. */
export function Checklist({ items, heading, slug, version }: ChecklistProps) {
  const { t } = useLingui()
  const id = useId()
  const [ticks, setTicks] = useTicks(slug, version)
  const done = items.filter((_, i) => ticks.includes(i)).length
  const all = items.length
  return (
    <div className={styles.checklist}>
      <ul aria-label={heading} className={styles.list}>
        {items.map((nodes, i) => (
          <li key={i} className={styles.item}>
            <input
              type="checkbox"
              id={`${id}-${i}`}
              className={styles.box}
              checked={ticks.includes(i)}
              onChange={({ target }) => setTicks(target.checked ? [...ticks, i] : ticks.filter((each) => each !== i))}
            />
            <label htmlFor={`${id}-${i}`}>
              <TextNodes nodes={nodes} heading={heading} />
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <p role="status">
          <Trans>
            Done: {done} of {all}
          </Trans>
        </p>
        {done > 0 && (
          <Button look="quiet" aria-label={t`Take all ticks off`} onClick={() => setTicks([])}>
            <Trans>Begin again</Trans>
          </Button>
        )}
        <p>
          <Trans>The ticks stay in this browser.</Trans>
        </p>
      </div>
    </div>
  )
}
