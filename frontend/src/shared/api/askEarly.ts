import type { QueryClient, QueryKey, QueryExecuteOptions } from '@tanstack/react-query'

/**
 * Asks while the page's own chunk is still on its way. Nobody waits for it, and what fails is told by the page, which asks
 * again.
 */
export function askEarly<Answer, Failure, Data, Key extends QueryKey>(
  queryClient: QueryClient,
  query: QueryExecuteOptions<Answer, Failure, Data, Answer, Key>,
): void {
  queryClient.query(query).catch(() => undefined)
}
