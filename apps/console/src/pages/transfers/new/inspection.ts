/** What the service found in the data. */
import type { Inspection } from '@carnet/inspect'
import { useQuery } from '@tanstack/react-query'
import { answerOf, useApi } from '../../../api/client.ts'
import type { Draft } from './draft.ts'

export function useInspection(upload: Draft['upload']) {
  const api = useApi()
  return useQuery({
    queryKey: ['inspection', upload?.id],
    enabled: upload !== null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const path = { id: upload!.id }
      const found = await answerOf(api.GET('/v1/uploads/{id}/inspection', { params: { path }, signal }))
      return found as unknown as Inspection
    },
  })
}

/** The columns, as the person sees them: what they said of one stands. */
export const columnsOf = (
  { columns }: Inspection,
  overrules: Draft['overrules'],
): readonly { readonly name: string; readonly category: string | null }[] =>
  columns.map(({ name, category }) => ({ name, category: overrules[name] ?? category }))
