/** A list that the service gives page by page, as far as it was read on. */
import { useInfiniteQuery } from '@tanstack/react-query'

interface ListPage<Item> {
  readonly items: readonly Item[]
  /** What comes `after`; null at the end. */
  readonly next: string | null
}

interface Options {
  /** What was listed under another key stays until the new list is there. */
  readonly keeps?: boolean
}

/** `ask` is handed what its query says of the page. `items` are those of all pages so far, none before the first. */
export function usePages<Item>(
  queryKey: readonly unknown[],
  ask: (page: { readonly after?: string }, signal: AbortSignal) => Promise<ListPage<Item>>,
  { keeps = false }: Options = {},
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ signal, pageParam }) => ask(pageParam === '' ? {} : { after: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: page => page.next,
    placeholderData: before => (keeps ? before : undefined),
  })
  const items: readonly Item[] = query.data?.pages.flatMap(page => page.items) ?? []
  return { ...query, items }
}
