import { useRef, useState, type PointerEvent } from 'react'
import { yearsIn } from '@/shared/register/years'
import { yearBars } from './yearBars'
import styles from './YearFilter.module.css'

interface YearBarsProps {
  counts: Uint32Array
  latest: number
  selected: readonly number[]
  onChange: (years: number[]) => void
}

/** The spread over the years as a drawing; for the pointer also a way to choose: press a bar, or draw over several. */
export function YearBars({ counts, latest, selected, onChange }: YearBarsProps) {
  const bars = yearBars(counts, latest)
  const root = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<{ start: number; end: number } | null>(null)
  const chosen = new Set(selected)
  const most = Math.max(1, ...bars.map(({ count }) => count))

  const barAt = (event: PointerEvent) => {
    const { left = 0, width = 1 } = root.current?.getBoundingClientRect() ?? {}
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bars.length)))
  }
  const yearsOf = (start: number, end: number) => {
    const from = bars[Math.min(start, end)]?.span.from ?? latest
    const to = bars[Math.max(start, end)]?.span.to ?? latest
    return yearsIn({ from, to })
  }
  const finish = () => {
    if (!drawn) return
    setDrawn(null)
    const years = yearsOf(drawn.start, drawn.end)
    const same = years.length === chosen.size && years.every((year) => chosen.has(year))
    onChange(same ? [] : years)
  }

  return (
    <div
      ref={root}
      className={styles.bars}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrawn({ start: barAt(event), end: barAt(event) })
      }}
      onPointerMove={(event) => {
        if (drawn) setDrawn({ ...drawn, end: barAt(event) })
      }}
      onPointerUp={finish}
      onPointerCancel={() => setDrawn(null)}
    >
      {bars.map(({ span, count }, i) => {
        const within = drawn
          ? i >= Math.min(drawn.start, drawn.end) && i <= Math.max(drawn.start, drawn.end)
          : chosen.size === 0 || chosen.has(span.to)
        const year = span.from === span.to ? String(span.from) : `… ${span.to}`
        return (
          <span key={span.to} className={within ? styles.column : styles.other} title={`${year}: ${count}`}>
            <span className={styles.bar} style={{ blockSize: `${barHeight(count, most)}%` }} />
          </span>
        )
      })}
      <span className={styles.first}>{`… ${bars[0]?.span.to ?? ''}`}</span>
      <span className={styles.last}>{latest}</span>
    </div>
  )
}

/** By the square root, so that a single one beside a hundred is seen. */
function barHeight(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(6, 100 * Math.sqrt(count / most))
}
