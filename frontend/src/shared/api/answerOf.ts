/** A request that the API refused or could not answer, with its status (0: not reached). */
export class ApiError extends Error {
  constructor(readonly status: number) {
    super(`The API answered ${status}`)
  }
}

/** Whether to ask again: what was refused will be refused at the fourth asking too. */
export function retryAnswer(failures: number, error: Error): boolean {
  const refused = error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429
  return !refused && failures < 3
}

/** The answer's body; anything else is thrown, so that the query cache knows of it. */
export async function answerOf<Data>(
  request: Promise<{ data?: Data; response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, response } = await request
  if (!response.ok || data === undefined || data === null) throw new ApiError(response.status)
  return data
}
