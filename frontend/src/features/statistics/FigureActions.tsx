import { Trans } from '@lingui/react/macro'
import { CiteButton } from '@/shared/citation/CiteButton'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { Button } from '@/shared/ui/Button'
import { CopyButton } from '@/shared/ui/CopyButton'
import type { Figure } from './figure'
import styles from './FigureActions.module.css'
import { figureCsv } from './figureCsv'
import { figurePicture } from './figurePicture'
import { saveFile } from '@/shared/download/saveFile'
import { pngOf } from './pngOf'

interface FigureActionsProps {
  figure: Figure
  version: number
  source: string
}

/** What one may do with a figure: take its numbers or its picture along, link to it, cite it. */
export function FigureActions({ figure, version, source }: FigureActionsProps) {
  const language = useLanguage()
  const { id, title } = figure
  const file = (extension: string) => `pobratym-${id}-v${version}.${extension}`
  const picture = () => figurePicture(figure, source, (value) => formatNumber(value, language))
  const saveSvg = () => saveFile(file('svg'), new Blob([picture().svg], { type: 'image/svg+xml' }))
  const savePng = async () => {
    const { svg, width, height } = picture()
    saveFile(file('png'), await pngOf(svg, width, height))
  }
  const name = <span className="visually-hidden"> {title}</span>
  return (
    <div className={styles.actions}>
      <Button
        look="quiet"
        icon="download"
        onClick={() => saveFile(file('csv'), new Blob([figureCsv(figure)], { type: 'text/csv;charset=utf-8' }))}
      >
        CSV{name}
      </Button>
      <Button look="quiet" icon="download" onClick={saveSvg}>
        SVG{name}
      </Button>
      <Button look="quiet" icon="download" onClick={() => void savePng()}>
        PNG{name}
      </Button>
      <CopyButton look="quiet" text={() => `${window.location.href.replace(/#.*/, '')}#${id}`}>
        <Trans>Copy link</Trans>
        {name}
      </CopyButton>
      <CiteButton look="quiet" title={title} anchor={id} />
    </div>
  )
}
