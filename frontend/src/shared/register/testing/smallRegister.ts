import { buildRegister, type MapDocument, type Register } from '../register'

/** Eight partnerships: of three municipalities, and of a raion that is no more, small enough to count by hand. */
export const smallDocument: MapDocument = {
  version: 7,
  countries: {
    code: ['PL', 'DE', 'BY'],
    nameUk: ['Польща', 'Німеччина', 'Білорусь'],
    nameEn: ['Poland', 'Germany', 'Belarus'],
    longitude: [19, 10, 28],
    latitude: [52, 51, 53],
  },
  regions: {
    code: ['UA46000000000026241', 'UA18000000000041385'],
    nameUk: ['Львівська область', 'Житомирська область'],
    nameEn: ['Lviv Oblast', 'Zhytomyr Oblast'],
    longitude: [24, 28],
    latitude: [49, 50],
  },
  raions: {
    code: ['UA46060000000042587', 'UA18040000000010117'],
    nameUk: ['Львівський район', 'Житомирський район'],
    nameEn: ['Lvivskyi raion', 'Zhytomyrskyi raion'],
    region: [0, 1],
    longitude: [24, 28.6],
    latitude: [49.8, 50.2],
  },
  municipalities: {
    code: ['UA46060250000025047', 'UA46060010000000001', 'UA18040190000000001'],
    nameUk: ['Львівська громада', 'Бібрська громада', 'Житомирська громада'],
    nameEn: ['Lviv', 'Bibrka', 'Zhytomyr'],
    centreUk: ['Львів', 'Бібрка', 'Житомир'],
    centreEn: ['Lviv', 'Bibrka', 'Zhytomyr'],
    kind: ['urban', 'urban', 'urban'],
    scope: ['oblast_hromada', 'oblast_hromada', 'oblast_hromada'],
    raion: [0, 0, 1],
    region: [0, 0, 1],
    longitude: [24, 24.3, 28.6],
    latitude: [49.8, 49.6, 50.2],
    population: [777234, -1, 264452],
    reportingState: ['reported', 'no_answer', 'no_answer'],
  },
  partners: {
    id: ['pl-lublin', 'pl-rzgow', 'de-freiburg', 'by-brest'],
    nameUk: ['Люблін', null, 'Фрайбург', 'Берестя'],
    nameEn: ['Lublin', 'Rzgow', 'Freiburg', 'Brest'],
    nameNative: [null, 'Rzgów', 'Freiburg im Breisgau', null],
    country: [0, 0, 1, 2],
    longitude: [22.6, 19.5, 7.8, null],
    latitude: [51.2, 51.7, 48, null],
  },
  themes: {
    slug: ['culture', 'youth'],
    nameUk: ['Культура і спадщина', 'Молодь'],
    nameEn: ['Culture and heritage', 'Youth'],
  },
  sources: {
    key: ['register-3668', 'wikipedia-en'],
    title: ['Register', 'Wikipedia'],
    titleUk: ['Реєстр угод', null],
    trust: ['verified', 'listed'],
  },
  themeSets: [[], [0], [0, 1]],
  sourceSets: [[0], [1], [0, 1]],
  kinds: [
    'twinning',
    'friendship',
    'cooperation',
    'memorandum',
    'project',
    'solidarity',
    'cross_border',
    'other',
    'unknown',
  ],
  statuses: ['active', 'in_preparation', 'suspended', 'ended', 'ended_or_suspended', 'unknown'],
  trusts: ['listed', 'reported', 'verified'],
  levels: ['municipality', 'raion', 'region', 'city_district'],
  partnerships: {
    id: [1, 2, 3, 4, 5, 6, 7, 2980],
    level: [0, 0, 0, 0, 0, 0, 0, 1],
    municipality: [0, 0, 0, 1, 1, 2, 2, -1],
    raion: [0, 0, 0, 0, 0, 1, 1, -1],
    region: [0, 0, 0, 0, 0, 1, 1, 1],
    partner: [0, 2, 3, 1, 0, 0, 2, 3],
    country: [0, 1, 2, 0, 0, 0, 1, 2],
    kind: [0, 0, 0, 8, 2, 8, 2, 8],
    status: [0, 0, 4, 0, 1, 5, 0, 4],
    trust: [2, 1, 0, 0, 0, 0, 2, 0],
    since: [2004, 1989, 0, 0, 2025, 0, 2008, 0],
    signedOn: ['2004-03-13', null, null, null, '2025', null, '2008-05', null],
    themeSet: [1, 2, 0, 0, 0, 0, 2, 0],
    sourceSet: [2, 1, 1, 1, 1, 1, 0, 1],
    partyNames: { '2980': { uk: 'Радомишльський район', en: 'Radomyshl Raion' } },
  },
}

export function smallRegister(): Register {
  return buildRegister(smallDocument)
}

/** Ids of the partnerships at the given positions. */
export function idsOf(register: Register, rows: Uint32Array): number[] {
  return Array.from(rows, (row) => register.doc.partnerships.id[row] ?? 0)
}
