import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { RawSearch } from '@/shared/address/rawSearch'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { partnerName, partyName } from '@/shared/register/names'
import type { Register } from '@/shared/register/register'
import { trustLabels, trustMeanings } from '@/shared/vocabulary/labels'
import { trusts, type Trust } from '@/shared/vocabulary/vocabulary'
import { exampleOf } from './exampleOf'

interface TrustLevelsProps {
  register: Register | undefined
  /** All partnerships of a level. */
  recordsOf: (trust: Trust) => RawSearch
}

/** The three levels: what each means, how many there are, and one of them. */
export function TrustLevels({ register, recordsOf }: TrustLevelsProps) {
  const { t } = useLingui()
  return (
    <dl>
      {trusts.flatMap((trust) => [
        <dt key={trust}>{t(trustLabels[trust])}</dt>,
        <dd key={`${trust} meaning`}>
          {t(trustMeanings[trust])}. {register && <Level register={register} trust={trust} search={recordsOf(trust)} />}
        </dd>,
      ])}
    </dl>
  )
}

function Level({ register, trust, search }: { register: Register; trust: Trust; search: RawSearch }) {
  const language = useLanguage()
  const level = register.doc.trusts.indexOf(trust)
  const count = register.trust.reduce((sum, value) => (value === level ? sum + 1 : sum), 0)
  const number = formatNumber(count, language)
  const example = exampleOf(register, trust)
  return (
    <>
      <Link to="/register" search={search}>
        <Plural value={count} one={`${number} partnership`} other={`${number} partnerships`} />
      </Link>
      {example !== null && (
        <>
          {', '}
          <Trans>
            for example{' '}
            <Link to="/partnerships/$id" params={{ id: String(register.doc.partnerships.id[example]) }}>
              <Pair register={register} row={example} />
            </Link>
          </Trans>
        </>
      )}
      .
    </>
  )
}

function Pair({ register, row }: { register: Register; row: number }) {
  const language = useLanguage()
  return `${partyName(register, row, language)} – ${partnerName(register, register.partner[row] ?? -1, language)}`
}
