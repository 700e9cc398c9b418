/** A request that the API refused or could not answer, with its status (0: not reached). */
export class ApiError extends Error {
  constructor(readonly status: number) {
    super(`The API answered ${status}`)
  }
}

/** The answer's body; anything else is thrown, so that the query cache knows of it. */
export async function answerOf<Data>(
  request: Promise<{ data?: Data; response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, response } = await request
  if (!response.ok || data === undefined || data === null) throw new ApiError(response.status)
  return data
}
