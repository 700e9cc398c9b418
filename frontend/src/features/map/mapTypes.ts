import type { Language } from '@/shared/i18n/language'
import type { OnlyClass, Shade } from '@/shared/register/municipalityClasses'
import type { FilterResult } from '@/shared/register/filterRegister'
import type { Register } from '@/shared/register/register'
import type { Selection } from '@/shared/register/selection'

export type ColourTheme = 'light' | 'dark'
export type MapProjection = 'mercator' | 'globe'

export interface Camera {
  longitude: number
  latitude: number
  zoom: number
}

/** Widths of what lies over the map, in pixels: nothing that is to be seen is put there. */
export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

export interface MapViewProps {
  register: Register
  result: FilterResult
  /** What is asked, as a text; empty for the default filter. Of another question lines are drawn and the view goes to it. */
  question: string
  /** What municipalities are shaded by, and the classes of the legend that are kept alone. */
  shade: Shade
  onShade: (shade: Shade) => void
  only: readonly OnlyClass[]
  onOnly: (only: OnlyClass[]) => void
  /** Codes of several municipalities that the reader put together: a filter, drawn like a selection. */
  picked: readonly string[]
  selection: Selection
  onSelect: (selection: Selection) => void
  /** A municipality joins the picked ones, or leaves them. */
  onAdd: (code: string) => void
  /** Every tap adds, for readers without a Ctrl key. */
  adding: boolean
  language: Language
  theme: ColourTheme
  projection: MapProjection
  onProjection: (projection: MapProjection) => void
  padding: Padding
  /** From the address. Without one the view frames the selection, else the matches, else Ukraine. */
  camera: Camera | null
  /** The reader moved the map; null: it frames by itself again. */
  onCamera: (camera: Camera | null) => void
  reducedMotion: boolean
  /** There is no WebGL: the page may open the table. Also called when the reader asks for the table. */
  onNoWebGL?: (table: 'half' | 'full') => void
}
