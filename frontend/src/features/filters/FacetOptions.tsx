import { ComboboxItem, ComboboxItemCheck } from '@ariakit/react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import styles from './FacetCombobox.module.css'
import type { Option } from './facetValues'

/** The lines of a long list, of which only those in view (and some around, for the arrow keys) are in the document. */
export function FacetOptions({ options, list }: { options: Option[]; list: HTMLElement | null }) {
  const language = useLanguage()
  const count = options.length
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer changes in place; nothing here is memoised over it
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => list,
    estimateSize: () => 32,
    getItemKey: (index) => options[index]?.value ?? index,
    overscan: 20,
    initialRect: { width: 300, height: 320 },
  })
  return (
    <div className={styles.lines} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const option = options[index]
        if (!option) return null
        return (
          <ComboboxItem
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            value={option.value}
            className={option.count === 0 ? `${styles.item} ${styles.nothing}` : styles.item}
            style={{ translate: `0 ${start}px` }}
            resetValueOnSelect={false}
            aria-setsize={count}
            aria-posinset={index + 1}
          >
            <ComboboxItemCheck className={styles.check} />
            <span className={styles.name}>{option.label}</span>
            <span className={styles.count}>{formatNumber(option.count, language)}</span>
          </ComboboxItem>
        )
      })}
    </div>
  )
}
