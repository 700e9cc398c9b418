import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Map as GLMap } from 'maplibre-gl'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { formatNumber } from '@/shared/format/numbers'
import { EntityLink } from '@/shared/register/EntityLink'
import { municipalityName, partnerName } from '@/shared/register/names'
import { positionIn } from '@/shared/register/positions'
import { IconButton } from '@/shared/ui/IconButton'
import type { MapViewProps } from '../mapTypes'
import type { Hover } from './hover'
import styles from './InViewList.module.css'
import { municipalitiesInView, partnersInView } from './placesInView'

interface InViewListProps extends Pick<MapViewProps, 'register' | 'result' | 'language' | 'padding'> {
  map: GLMap
  hover: Hover | null
  onClose: () => void
}

/** More would be no overview; the sentence below says how to see them. */
const SHOWN = 40

/** What the map shows at the moment, as a list: the way to it without a pointer, and for whoever reads names faster. */
export function InViewList({ map, hover, register, result, language, padding, onClose }: InViewListProps) {
  const { t } = useLingui()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [moves, setMoves] = useState(0)
  useEffect(() => {
    const moved = map.on('moveend', () => setMoves((last) => last + 1))
    return () => moved.unsubscribe()
  }, [map])
  useEffect(() => heading.current?.focus(), [])

  // Anew after each move: the camera is the map's own and no state of React's.
  const seen = { register, result, padding, moves }
  const municipalities = municipalitiesInView(map, seen)
  const partners = partnersInView(map, seen)
  const { doc } = register
  const point = (index: number) => {
    const position = positionIn(doc.municipalities, index)
    hover?.point({ kind: 'municipality', index }, position ? map.project(position) : undefined)
  }
  const counted = (count: number) =>
    count > 0 ? t`${plural(count, { one: '# partnership', other: '# partnerships' })}` : t`no partnerships shown`

  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          <Trans>In view</Trans>
        </h2>
        <IconButton icon="close" label={t`Close the list`} onClick={onClose} />
      </header>
      <div className={styles.scroll} onPointerLeave={() => hover?.point(null)}>
        <Group title={t`Municipalities`} all={municipalities.length} language={language}>
          {municipalities.slice(0, SHOWN).map((i) => (
            <li key={i}>
              <EntityLink
                kind="municipality"
                id={doc.municipalities.code[i]!}
                className={styles.line}
                onPoint={() => point(i)}
              >
                <span>{municipalityName(register, i, language)}</span>
                <span className={styles.count}>{counted(result.byMunicipality[i]!)}</span>
              </EntityLink>
            </li>
          ))}
        </Group>
        <Group title={t`Partners`} all={partners.length} language={language}>
          {partners.slice(0, SHOWN).map((i) => (
            <li key={i}>
              <EntityLink
                kind="partner"
                id={doc.partners.id[i]!}
                className={styles.line}
                onPoint={() => hover?.point(null)}
              >
                <span>{partnerName(register, i, language)}</span>
                <span className={styles.count}>{counted(result.byPartner[i]!)}</span>
              </EntityLink>
            </li>
          ))}
        </Group>
      </div>
    </section>
  )
}

function Group({
  title,
  all,
  language,
  children,
}: {
  title: string
  all: number
  language: MapViewProps['language']
  children: ReactNode
}) {
  const { t } = useLingui()
  const more = formatNumber(all - SHOWN, language)
  return (
    <section aria-label={title}>
      <h3 className={styles.subtitle}>
        {title} <span className={styles.count}>{formatNumber(all, language)}</span>
      </h3>
      {all === 0 ? (
        <p className={styles.more}>
          <Trans>none here</Trans>
        </p>
      ) : (
        <ul>{children}</ul>
      )}
      {all > SHOWN && <p className={styles.more}>{t`and ${more} more: zoom in to see them`}</p>}
    </section>
  )
}
