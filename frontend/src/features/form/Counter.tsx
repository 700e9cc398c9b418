import { Plural } from '@lingui/react/macro'
import { useSettled } from '@/shared/ui/useSettled'
import styles from './Field.module.css'

/** From so much of the length on the reader is told what is left. */
const NEAR = 0.8

export function isNearEnd(length: number, most: number): boolean {
  return length > most * NEAR
}

/** How much is left; said to a screen reader once the typing rests. */
export function Counter({ length, most }: { length: number; most: number }) {
  const settled = useSettled(length, 1000)
  return (
    <div className={length > most ? `${styles.counter} ${styles.over}` : styles.counter}>
      <p aria-hidden="true">
        <Left left={most - length} />
      </p>
      <p className="visually-hidden" role="status">
        {settled === length && <Left left={most - length} />}
      </p>
    </div>
  )
}

function Left({ left }: { left: number }) {
  const over = -left
  return left >= 0 ? (
    <Plural value={left} one="# character left" other="# characters left" />
  ) : (
    <Plural value={over} one="# character too many" other="# characters too many" />
  )
}
