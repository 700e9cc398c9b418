import { api, type Schema } from '@/shared/api/client'
import { faultOf, type Fault } from './faults'
import type { FormBody } from './formBody'
import type { Layout } from './formState'

export type FileFormat = 'docx' | 'pdf'

export type Outcome =
  | { kind: 'made'; name: string; file: Blob }
  | { kind: 'refused'; faults: readonly Fault[] }
  /** Many documents at once, or the database is away: again in so many seconds. */
  | { kind: 'busy'; seconds: number }
  | { kind: 'unreached' }
  | { kind: 'large' }
  | { kind: 'failed'; status: number }

/** Asks for the document. Whatever happens is an outcome: what was typed stays as it is. */
export async function makeDocument(
  number: string,
  language: Layout,
  format: FileFormat,
  body: FormBody,
): Promise<Outcome> {
  const answer = await api
    .POST('/api/v1/forms/{number}/document', {
      params: { path: { number }, query: { language, format } },
      // The contract's type has every member; those that the form does not ask for are left out.
      body: body as unknown as Schema<'FormRequest'>,
      parseAs: 'blob',
    })
    .catch(() => null)
  if (!answer) return { kind: 'unreached' }
  const { response } = answer
  if (response.ok && answer.data) {
    return { kind: 'made', name: fileName(response, number, format), file: answer.data }
  }
  const faults = faultsIn(answer.error)
  if (faults.length > 0) return { kind: 'refused', faults }
  if (response.status === 413) return { kind: 'large' }
  if ([429, 502, 503, 504].includes(response.status)) {
    return { kind: 'busy', seconds: Number(response.headers.get('Retry-After')) || 10 }
  }
  return { kind: 'failed', status: response.status }
}

/** The server names the file: what it is and in which languages. */
function fileName(response: Response, number: string, format: FileFormat): string {
  const named = /filename="([^"/\\]+)"/.exec(response.headers.get('Content-Disposition') ?? '')
  return named?.[1] ?? `form-${number}.${format}`
}

function faultsIn(problem: unknown): Fault[] {
  if (typeof problem !== 'object' || problem === null || !('violations' in problem)) return []
  const { violations } = problem
  if (!Array.isArray(violations)) return []
  return violations.flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null || !('field' in each) || !('message' in each)) return []
    return [faultOf({ field: String(each.field), message: String(each.message) })]
  })
}
