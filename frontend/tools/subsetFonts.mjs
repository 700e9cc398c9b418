// Cuts Inter down to the letters that the page can show (178 KB → about 51 KB) and writes the faces with a style sheet.
// Vite hashes them; the folder is not committed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))
const target = join(here, '../src/shared/styles/fonts')
const source = join(dirname(require.resolve('@fontsource-variable/inter/package.json')), 'files')

const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
const faces = [
  { name: 'cyrillic', text: range(0x400, 0x45f) + 'Ґґ№', unicodeRange: 'U+0400-045F, U+0490-0491, U+2116' },
  {
    name: 'latin',
    text: range(0x20, 0x7e) + range(0xa0, 0xff) + '–—‘’‚“”„•…‹›←↑→↓−×€ʼ\u202f\u2009',
    unicodeRange: 'U+0020-007E, U+00A0-00FF, U+02BC, U+2000-206F, U+20AC, U+2190-2193, U+2212',
  },
  { name: 'latin-ext', text: range(0x100, 0x17f) + 'ȘșȚț', unicodeRange: 'U+0100-017F, U+0218-021B' },
  { name: 'cyrillic-ext', text: '₴', unicodeRange: 'U+20B4' },
]

if (!existsSync(join(target, 'fonts.css'))) {
  mkdirSync(target, { recursive: true })
  const rules = []
  for (const { name, text, unicodeRange } of faces) {
    const font = await subsetFont(readFileSync(join(source, `inter-${name}-wght-normal.woff2`)), text, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
    })
    writeFileSync(join(target, `inter-${name}.woff2`), font)
    rules.push(
      `@font-face {\n  font-family: 'Inter Variable';\n  font-style: normal;\n  font-display: swap;\n  font-weight: 400 700;\n` +
        `  src: url('./inter-${name}.woff2') format('woff2');\n  unicode-range: ${unicodeRange};\n}\n`,
    )
    console.log(`inter-${name}.woff2 ${(font.length / 1000).toFixed(1)} KB`)
  }
  writeFileSync(join(target, 'fonts.css'), rules.join('\n'))
}
