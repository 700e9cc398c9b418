import type { ReactNode } from 'react'
import styles from './Facts.module.css'

export interface Fact {
  name: string
  value: ReactNode
}

interface FactsProps {
  facts: Fact[]
  /** For a page: values stand in a column of their own; on a card they keep to the other side. */
  columns?: boolean
}

/** Names and values; a fact without a value is left out. */
export function Facts({ facts, columns = false }: FactsProps) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
  if (known.length === 0) return null
  return (
    <dl className={[styles.facts, columns && styles.columns].filter(Boolean).join(' ')}>
      {known.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
