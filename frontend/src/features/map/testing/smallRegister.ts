import { buildRegister, type MapDocument } from '@/shared/register/register'

/** Two municipalities (Lviv, Mena), two partners abroad and one without a point, five partnerships. */
export const smallDocument: MapDocument = {
  version: 1,
  countries: {
    code: ['PL', 'JP'],
    nameUk: ['Польща', 'Японія'],
    nameEn: ['Poland', 'Japan'],
    longitude: [19, 138],
    latitude: [52, 36],
  },
  regions: {
    code: ['UA46', 'UA74'],
    nameUk: ['Львівська область', 'Чернігівська область'],
    nameEn: ['Lviv Oblast', 'Chernihiv Oblast'],
    longitude: [24, 32],
    latitude: [49.8, 51.3],
  },
  raions: { code: ['UA4606'], nameUk: ['Львівський район'], nameEn: ['Lvivskyi raion'], region: [0] },
  municipalities: {
    code: ['UA-lviv', 'UA-mena'],
    nameUk: ['Львівська громада', 'Менська громада'],
    nameEn: ['Lviv', 'Mena'],
    centreUk: ['Львів', 'Мена'],
    centreEn: ['Lviv', 'Mena'],
    kind: ['urban', 'urban'],
    raion: [0, -1],
    region: [0, 1],
    longitude: [24.03, 32.22],
    latitude: [49.84, 51.52],
    population: [720_000, 20_000],
    reportingState: ['reported', 'no_answer'],
  },
  partners: {
    id: ['pl-lublin', 'jp-tokyo', 'pl-somewhere'],
    nameUk: ['Люблін', null, null],
    nameEn: ['Lublin', 'Tokyo', 'Somewhere'],
    nameNative: ['Lublin', null, null],
    country: [0, 1, 0],
    longitude: [22.57, 139.69, null],
    latitude: [51.25, 35.69, null],
  },
  themes: { slug: [], nameUk: [], nameEn: [] },
  sources: { key: [], title: [], trust: [] },
  themeSets: [[]],
  sourceSets: [[]],
  kinds: ['twinning'],
  statuses: ['active'],
  trusts: ['listed', 'reported', 'verified'],
  levels: ['municipality', 'raion'],
  partnerships: {
    id: [1, 2, 3, 4, 5],
    level: [0, 0, 0, 0, 1],
    municipality: [0, 0, 1, 0, -1],
    raion: [0, 0, -1, 0, 0],
    region: [0, 0, 1, 0, 0],
    partner: [0, 1, 0, 2, 0],
    country: [0, 1, 0, 0, 0],
    kind: [0, 0, 0, 0, 0],
    status: [0, 0, 0, 0, 0],
    trust: [2, 0, 1, 0, 0],
    since: [2004, 0, 0, 0, 0],
    signedOn: [null, null, null, null, null],
    themeSet: [0, 0, 0, 0, 0],
    sourceSet: [0, 0, 0, 0, 0],
    partyNames: { '5': { uk: 'Львівський район', en: 'Lvivskyi raion' } },
  },
}

export const smallRegister = buildRegister(smallDocument)

export const allRows = Uint32Array.from([0, 1, 2, 3, 4])
