import type { ColourTheme } from './mapTypes'

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

const SCALE_TOKENS = ['--scale-0', '--scale-1', '--scale-2', '--scale-3', '--scale-4', '--scale-5'] as const

type Colour = string

export interface Palette extends Record<keyof typeof TOKENS, Colour> {
  /** By class of scale.ts. */
  scale: readonly [Colour, Colour, Colour, Colour, Colour, Colour]
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
  const scale = SCALE_TOKENS.map(colour)
  probe.remove()
  return { ...colours, scale } as unknown as Palette
}
