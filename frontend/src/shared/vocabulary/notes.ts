import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

/** A part of a note on the data; foreign where it could only be given as it was written, in English. */
export interface NotePart {
  text: string
  foreign: boolean
}

type Say = (i18n: I18n, found: RegExpExecArray) => string

/**
 * The compiler of the data left its remarks in English, in a few dozen turns of phrase. Those that recur are said in the
 * page's language; what was written for one record alone stays as it is.
 */
const phrases: readonly [RegExp, Say][] = [
  [/^no date (?:on the (?:map|roster)|in the (?:directory|register))$/, (i) => i._(msg`the source gives no date`)],
  [/^(?:signing )?date not (?:stated|given)$/, (i) => i._(msg`the date is not stated`)],
  [/^list of the partner country$/, (i) => i._(msg`from the list of the partner country`)],
  [/^list of the Ukrainian side$/, (i) => i._(msg`from the list of the Ukrainian side`)],
  [
    /^year the list gives as the beginning, not necessarily the signing$/,
    (i) => i._(msg`the year is that of the beginning, not necessarily of the signing`),
  ],
  [/^year given by the roster$/, (i) => i._(msg`the year is that of the list`)],
  [/^no year in the extract/, (i) => i._(msg`the source gives no year`)],
  [
    /^named as new since the beginning of the full-scale invasion$/,
    (i) => i._(msg`named as new since the full-scale invasion`),
  ],
  [/^year derived$/, (i) => i._(msg`the year is derived`)],
  [/^year = year of the news item/, (i) => i._(msg`the year is that of the news item`)],
  [/^matched by hand$/, (i) => i._(msg`matched by hand`)],
  [/^registered twice$/, (i) => i._(msg`registered twice`)],
  [/^listed as unmatched in the extract, without date$/, (i) => i._(msg`without a date, matched afterwards`)],
  [/^assumed$/, (i) => i._(msg`that it has ended or is suspended is assumed, not proven`)],
  [/^code from the title$/, (i) => i._(msg`the municipality was taken from the document’s title`)],
  [/^partner by the title$/, (i) => i._(msg`the partner was taken from the document’s title`)],
  [/^news about an existing partnership$/, (i) => i._(msg`news of a partnership that existed already`)],
  [
    /^signing date not in the headline$|^day of signing not stated$/,
    (i) => i._(msg`the date of signing is not stated`),
  ],
  [/^not a signing date$/, (i) => i._(msg`the date is not that of a signing`)],
  [/^exact page address not given by the search$/, (i) => i._(msg`the address is of the site, not of the page`)],
  [/^project partnership$|^for (?:a joint project|European projects)$/, (i) => i._(msg`for a project`)],
  [/^reported as an official agreement$/, (i) => i._(msg`reported as an official agreement`)],
  [/^named as partner towns$/, (i) => i._(msg`named as partner towns`)],
  [/^signed by the military administration$/, (i) => i._(msg`signed by the military administration`)],
  [
    /^the (?:map|list) (?:says|names|gives) ([^,]+?)(?: only)?$/,
    (i, [, name = '']) => i._(msg`in the source: ${{ name }}`),
  ],
  [
    /^other sources give the (?:rural gmina|county)$/,
    (i) => i._(msg`other sources name the rural municipality or county around it`),
  ],
  [/^(?:signing|no agreement) (?:not )?reported there$/, (i) => i._(msg`a signing was not reported`)],
  [/^draft approved under Law 3668-IX$/, (i) => i._(msg`the draft was approved under Law 3668-IX`)],
  [/^raion abolished by the 2020 reform$/, (i) => i._(msg`the raion was abolished by the reform of 2020`)],
  [
    /^raion of the same name exists since 2020 with other borders$/,
    (i) => i._(msg`a raion of the same name exists since 2020 with other borders`),
  ],
  [/^city district$/, (i) => i._(msg`a city district`)],
  [/^code is of the parent hromada$/, (i) => i._(msg`the code is that of the city’s municipality`)],
  [/^point of the (?:seat|city)/, (i) => i._(msg`the point on the map is its seat`)],
  [/^no municipal partnership here, only a regional one$/, (i) => i._(msg`only with a raion or region`)],
  [/^two municipalities of the name in the country$/, (i) => i._(msg`the country has two municipalities of the name`)],
  [/^name in the source: (.+)$/, (i, [, name = '']) => i._(msg`name in the source: ${{ name }}`)],
  [/^of the settlement (.+)$/, (i, [, place = '']) => i._(msg`of the settlement ${{ place }}`)],
  [/^(?:term )?(\d+|ten) years?$/, (i, [, years]) => i._(forYears(years))],
  [
    /^(\d+) years?, renews$/,
    (i, [, years]) => {
      const term = i._(forYears(years))
      return i._(msg`${{ term }}, renewed by itself`)
    },
  ],
  [
    /^name shared by (\d+) municipalities/,
    (i, [, count = '']) => i._(msg`${{ count }} municipalities bear this name: to be checked with the document`),
  ],
  [
    /^(\d+) places of the name in the country/,
    (i, [, count = '']) => i._(msg`the country has ${{ count }} places of the name, the largest is taken`),
  ],
  [
    /^a municipality of the name is UA\d+ \((.+)\)$/,
    (i, [, name = '']) => i._(msg`a municipality bears its name today: ${{ name }}`),
  ],
  [
    /^sources give different years: (.+)$/,
    (i, [, years = '']) => i._(msg`the sources give different years: ${{ years }}`),
  ],
]

function forYears(years = '') {
  const count = years === 'ten' ? 10 : Number(years)
  return msg`${plural(count, { one: 'for # year', other: 'for # years' })}`
}

export function notePartsOf(note: string, i18n: I18n): NotePart[] {
  return note.split(/; | \+ /).map((part) => {
    for (const [pattern, say] of phrases) {
      const found = pattern.exec(part.trim())
      if (found) return { text: say(i18n, found), foreign: false }
    }
    return { text: part, foreign: i18n.locale !== 'en' }
  })
}
