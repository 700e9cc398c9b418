import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The contract's print: what was kept of answers of another contract may lack what this page reads. */
export const contract = createHash('sha256')
  .update(readFileSync(new URL('../../openapi.yaml', import.meta.url)))
  .digest('hex')
  .slice(0, 12)
