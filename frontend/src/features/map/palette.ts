import type { ColourTheme } from './mapTypes'
import { FILLS, tokenOf } from './shading'

/** The map's colours by their name in shared/styles/tokens.css: the values are written there and nowhere else. */
const TOKENS = {
  paper: '--paper',
  surface: '--surface',
  ink: '--ink',
  inkSoft: '--ink-soft',
  lineStrong: '--line-strong',
  abroad: '--abroad',
  abroadText: '--abroad-text',
  water: '--water',
  land: '--land',
  landLine: '--land-line',
} as const

type Colour = string

export interface Palette extends Record<keyof typeof TOKENS, Colour> {
  /** In the order of FILLS. */
  fills: readonly Colour[]
}

/** Reads the tokens as plain colours: MapLibre knows neither var() nor light-dark(). */
export function readPalette(theme: ColourTheme, parent: HTMLElement): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  probe.style.colorScheme = theme
  parent.append(probe)
  const colour = (token: string): Colour => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, colour(token)]))
  const fills = FILLS.map((fill) => colour(tokenOf(fill)))
  probe.remove()
  return { ...colours, fills } as unknown as Palette
}
