import type { QueryClient, QueryExecuteOptions, QueryKey } from '@tanstack/react-query'

/** Milliseconds that a page waits for its answer before it shows its empty places. */
const LONGEST = 1500

/**
 * Asks while the page's own chunk is still on its way, and holds the page back for a moment: what is seen stays until the
 * next page has something to show. What fails is told by the page, which asks again.
 */
export async function askEarly<Answer, Failure, Data, Key extends QueryKey>(
  queryClient: QueryClient,
  query: QueryExecuteOptions<Answer, Failure, Data, Answer, Key>,
): Promise<void> {
  const answered = queryClient.query(query).catch(() => undefined)
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, LONGEST))])
}
