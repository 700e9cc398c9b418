import { Icon } from '@/shared/ui/Icon'
import { fieldId, type Fault } from './faults'
import { FaultText } from './FaultText'
import styles from './Field.module.css'

/** What is wrong with the field at this very path. */
export function faultAt(faults: readonly Fault[], path: string): Fault | undefined {
  return faults.find((fault) => fault.path === path)
}

export function faultNoteId(path: string): string {
  return `${fieldId(path)}-fault`
}

export function FaultNote({ faults, path }: { faults: readonly Fault[]; path: string }) {
  const fault = faultAt(faults, path)
  if (!fault) return null
  return (
    <p id={faultNoteId(path)} className={styles.fault}>
      <Icon name="warning" />
      <span>
        <FaultText fault={fault} />
      </span>
    </p>
  )
}

/** The ids that describe a field: of those parts that are there. */
export function describedBy(...ids: unknown[]): string | undefined {
  return ids.filter((id) => typeof id === 'string' && id).join(' ') || undefined
}
