import type { Schema } from '@/shared/api/client'

const names = {
  lvivRegion: { code: 'UA46000000000026241', name: { uk: 'Львівська область', en: 'Lviv Oblast' } },
  lvivRaion: { code: 'UA46060000000042587', name: { uk: 'Львівський район', en: 'Lvivskyi raion' } },
}

/** Answers of the API about entities of the small register. */
export const lvivDetail: Schema<'MunicipalityDetail'> = {
  code: 'UA46060250000025047',
  name: { uk: 'Львівська громада', en: 'Lviv' },
  officialName: { uk: 'Львівська міська територіальна громада', en: 'Lviv urban hromada' },
  kind: 'urban',
  scope: 'oblast_hromada',
  raion: names.lvivRaion,
  region: names.lvivRegion,
  centre: { code: 'UA46060250010015970', name: { uk: 'Львів', en: 'Lviv' }, kind: 'city' },
  location: { longitude: 24.03, latitude: 49.84 },
  population: { value: 777234, year: 2022 },
  reportingState: 'reported',
  reportedOn: '2026',
  partnerships: 3,
  countries: 3,
  formerNames: [{ name: 'Лемберг', language: 'uk', kind: 'former_centre' }],
  aliases: [],
  areaKm2: 311.4,
  wikidata: 'Q105061345',
  verifiedPartnerships: 1,
}

const register = {
  key: 'register-3668',
  title: 'Register',
  titleUk: 'Реєстр угод',
  publisher: 'Ministry',
  publisherUk: 'Міністерство',
  trust: 'verified' as const,
}
const wikipedia = {
  key: 'wikipedia-en',
  title: 'Wikipedia',
  titleUk: null,
  publisher: 'Wikipedia',
  publisherUk: null,
  trust: 'listed' as const,
}

export const sources = [
  {
    ...register,
    url: 'https://example.org/register',
    licence: 'CC BY 4.0',
    asOf: '2026-09-16',
    note: null,
    partnerships: 2,
  },
  {
    ...wikipedia,
    url: 'https://example.org/wikipedia',
    licence: 'CC BY-SA 4.0',
    asOf: '2026-02',
    note: null,
    partnerships: 7,
  },
]

/** Partnership 5: its two sources give different dates, and its document covers partnership 4 too. */
export const lublinRzgow: Schema<'PartnershipDetail'> = {
  id: 5,
  level: 'municipality',
  municipality: { code: 'UA46060010000000001', name: { uk: 'Бібрська громада', en: 'Bibrka' } },
  raion: names.lvivRaion,
  region: names.lvivRegion,
  partyName: { uk: 'Бібрська громада', en: 'Bibrka' },
  partner: { id: 'pl-lublin', name: { uk: 'Люблін', en: 'Lublin', native: 'Lublin' }, level: 'municipality' },
  country: { code: 'PL', name: { uk: 'Польща', en: 'Poland' } },
  kind: 'cooperation',
  status: 'active',
  trust: 'verified',
  signedOn: '2025-10-23',
  since: 2025,
  themes: ['culture'],
  sources: ['register-3668', 'wikipedia-en'],
  settlementCode: null,
  trustedOn: '2026-09-16',
  matchConfidence: 'high',
  note: 'sources give different years: 2022, 2025',
  description: null,
  revision: 1,
  agreements: [
    {
      id: 1,
      title: 'Угода про співробітництво',
      kind: 'agreement',
      signedOn: '2025-10-23',
      place: null,
      term: null,
      validUntil: null,
      endedOn: null,
      registerNumber: null,
      partnerships: [4, 5],
    },
  ],
  sourceStatements: [
    {
      source: { ...register, licence: 'CC BY 4.0' },
      url: 'https://example.org/register/5',
      asOf: '2026-09-16',
      saysKind: 'cooperation',
      saysStatus: 'registered',
      saysDate: '2025-10-23',
      documentTitle: 'Угода про співробітництво',
      note: 'term 10 years',
    },
    {
      source: { ...wikipedia, licence: 'CC BY-SA 4.0' },
      url: 'https://example.org/wikipedia/5',
      asOf: '2026-02',
      saysKind: 'twin_or_sister',
      saysStatus: 'listed',
      saysDate: '2022',
      documentTitle: null,
      note: null,
    },
  ],
}
