import type { Language } from '@/shared/i18n/language'
import {
  isBlank,
  isBlankRow,
  mostRows,
  withTyped,
  type Chosen,
  type Filled,
  type FormState,
  type Layout,
  type Row,
  type RowChange,
} from './formState'

export type FormAction =
  | { type: 'layout'; layout: Layout }
  | { type: 'name'; id: string; language: Language; text: string }
  | { type: 'byHand'; byHand: boolean }
  | { type: 'country'; code: string }
  | { type: 'themes'; themes: readonly string[] }
  | { type: 'value'; field: string; language: Language | null; text: string }
  /** The row's key finds it; its place is for what was wrong there. */
  | { type: 'cell'; field: string; key: number; at: number; column: string; language: Language | null; text: string }
  | { type: 'addRow'; field: string }
  | { type: 'removeRow'; field: string; at: number }
  | { type: 'moveRow'; field: string; from: number; to: number }
  | { type: 'undoRow'; field: string }
  | { type: 'clear'; blank: FormState; chosen: Chosen }
  | { type: 'unclear' }

export function formReducer(state: FormState, action: FormAction): FormState {
  const { filled } = state
  const fill = (change: Partial<Filled>): FormState => ({ ...state, filled: { ...filled, ...change } })
  switch (action.type) {
    case 'layout':
      return { ...state, layout: action.layout }
    case 'byHand':
      return { ...state, byHand: action.byHand }
    case 'name': {
      const name = { ...filled.names[action.id], [action.language]: action.text }
      return fill({ names: { ...filled.names, [action.id]: name } })
    }
    case 'country':
      return fill({ country: action.code })
    case 'themes':
      return fill({ themes: action.themes })
    case 'value': {
      const value = withTyped(filled.values[action.field], action.language, action.text)
      return fill({ values: { ...filled.values, [action.field]: value } })
    }
    case 'clear':
      return {
        ...action.blank,
        layout: state.layout,
        nextKey: state.nextKey + action.blank.nextKey,
        filled: { ...action.blank.filled, rows: withNewKeys(action.blank.filled.rows, state.nextKey) },
        cleared: { filled, byHand: state.byHand, chosen: action.chosen },
      }
    case 'unclear':
      return state.cleared ? unclear(state, state.cleared) : state
    default:
      return changeRows(state, action)
  }
}

type RowAction = Extract<FormAction, { type: 'cell' | 'addRow' | 'removeRow' | 'moveRow' | 'undoRow' }>

function changeRows(state: FormState, action: RowAction): FormState {
  const { field } = action
  const rows = state.filled.rows[field] ?? []
  const changes = state.changes[field] ?? []
  const next = (changed: readonly Row[], undo: readonly RowChange[] = changes): FormState => ({
    ...state,
    filled: { ...state.filled, rows: { ...state.filled.rows, [field]: changed } },
    changes: { ...state.changes, [field]: undo },
  })
  switch (action.type) {
    case 'cell': {
      const { key, column, language, text } = action
      const typed = ({ cells }: Row) => ({ ...cells, [column]: withTyped(cells[column], language, text) })
      return next(rows.map((row) => (row.key === key ? { ...row, cells: typed(row) } : row)))
    }
    case 'addRow':
      if (rows.length >= mostRows) return state
      return { ...next([...rows, { key: state.nextKey, cells: {} }]), nextKey: state.nextKey + 1 }
    case 'removeRow': {
      const row = rows[action.at]
      if (!row) return state
      return next(rows.toSpliced(action.at, 1), [...changes, { kind: 'removed', at: action.at, row }])
    }
    case 'moveRow':
      if (!rows[action.from] || !rows[action.to]) return state
      return next(moved(rows, action.from, action.to), [
        ...changes,
        { kind: 'moved', from: action.from, to: action.to },
      ])
    case 'undoRow': {
      const last = changes.at(-1)
      if (!last) return state
      const before = last.kind === 'removed' ? rows.toSpliced(last.at, 0, last.row) : moved(rows, last.to, last.from)
      return next(before, changes.slice(0, -1))
    }
  }
}

function moved(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const row = rows[from]
  return row ? rows.toSpliced(from, 1).toSpliced(to, 0, row) : rows
}

function withNewKeys(rows: Filled['rows'], first: number): Filled['rows'] {
  return Object.fromEntries(
    Object.entries(rows).map(([field, some]) => [field, some.map((row) => ({ ...row, key: first + row.key }))]),
  )
}

/** What was there before, and what has been typed since over it: taking back loses nothing. */
function unclear(state: FormState, cleared: NonNullable<FormState['cleared']>): FormState {
  const { filled: before } = cleared
  const { filled: since } = state
  const typed = <Some>(some: Readonly<Record<string, Some>>, blank: (one: Some) => boolean) =>
    Object.fromEntries(Object.entries(some).filter(([, one]) => !blank(one)))
  return {
    ...state,
    byHand: state.byHand || cleared.byHand,
    cleared: null,
    changes: {},
    filled: {
      names: { ...before.names, ...typed(since.names, ({ uk, en }) => isBlank(uk) && isBlank(en)) },
      country: since.country || before.country,
      themes: since.themes.length > 0 ? since.themes : before.themes,
      values: { ...before.values, ...typed(since.values, isBlank) },
      rows: { ...before.rows, ...typed(since.rows, (rows) => rows.every(isBlankRow)) },
    },
  }
}
