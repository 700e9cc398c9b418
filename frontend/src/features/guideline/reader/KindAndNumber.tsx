import { Trans } from '@lingui/react/macro'

/** "Chapter 4", "Appendix 2". */
export function KindAndNumber({ of: { kind, number } }: { of: { kind: string; number: number } }) {
  return kind === 'chapter' ? <Trans>Chapter {number}</Trans> : <Trans>Appendix {number}</Trans>
}
