/** Declarations by their names, and one as it was written. */
import { useQuery } from '@tanstack/react-query'
import { answerOf, useApi } from '../../api/client.ts'
import { useLaw } from '../../law/ask-law.ts'
import { today } from '../../words/today.ts'

/** What a declaration is called; its number where nobody knows. Archived ones too, whose approvals may still stand. */
export function useDeclarationNames() {
  const api = useApi()
  return useQuery({
    queryKey: ['declaration-names'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/declarations', { params: { query: { limit: 200, archived: true } }, signal })),
  })
}

/** A revision of a declaration, and what it describes in words. Without a revision the latest. */
export function useDeclared(id: string, revision?: number) {
  const api = useApi()
  const { data: whole, error } = useQuery({
    queryKey: ['declaration', id, revision ?? null],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/declarations/{id}', {
          params: { path: { id }, query: revision === undefined ? {} : { revision } },
          signal,
        }),
      ),
    enabled: id !== '',
  })
  const told = useLaw('declared', { text: whole?.text ?? '', today: today() }, whole !== undefined)
  return { whole, declared: whole === undefined ? undefined : told.data, error: error ?? told.error }
}

/** What of a declaration was decided last: its plans and what was found in its data; null where nothing was. */
export function useLastDecided(declaration: string) {
  const api = useApi()
  return useQuery({
    queryKey: ['last-decided', declaration],
    enabled: declaration !== '',
    queryFn: async ({ signal }) => {
      const { items } = await answerOf(
        api.GET('/v1/transfers', { params: { query: { limit: 200 } }, signal }),
      )
      const last = items.find(one => one.declaration === declaration && one.outcome !== null)
      if (last === undefined) return null
      return answerOf(api.GET('/v1/transfers/{id}', { params: { path: { id: last.id } }, signal }))
    },
  })
}
