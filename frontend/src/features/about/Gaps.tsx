import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatNumber } from '@/shared/format/numbers'
import { useLanguage } from '@/shared/i18n/useLanguage'
import { countGaps } from '@/shared/register/figures'
import type { Register } from '@/shared/register/register'

/** What the register does not know, counted. */
export function Gaps({ register }: { register: Register }) {
  const language = useLanguage()
  const gaps = countGaps(register, Uint32Array.from(register.doc.partnerships.id.keys()))
  const silent = register.doc.municipalities.reportingState.filter((state) => state === 'no_answer').length
  const [since, kind, all] = [gaps.since, gaps.kind, register.size].map((value) => formatNumber(value, language))
  const number = formatNumber(silent, language)
  return (
    <ul>
      <li>
        <Trans>
          The year of {since} of {all} partnerships, and the kind of {kind}: their sources name the partners and no
          more.
        </Trans>
      </li>
      <li>
        <Plural
          value={silent}
          one={`${number} municipality has not answered the Ministry. What is known of it comes from open sources.`}
          other={`${number} municipalities have not answered the Ministry. What is known of them comes from open sources.`}
        />
      </li>
      <li>
        <Trans>
          Whether a partnership is alive: sources tell when it was signed, rarely what came of it, and almost never that
          it ended.
        </Trans>
      </li>
      <li>
        <Trans>
          More in figures: <Link to="/statistics">statistics</Link>.
        </Trans>
      </li>
    </ul>
  )
}
