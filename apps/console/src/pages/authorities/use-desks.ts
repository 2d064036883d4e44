/** The desks of authorities on this service, as everybody sees them. */

import type { paths } from '@carnet/client'
import { textIn } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { answerOf, useApi } from '../../api/client.ts'
import { useLanguage } from '../../words/use-words.ts'

export type PublicDesk =
  paths['/published']['get']['responses'][200]['content']['application/json']['items'][number]

export function useDesks() {
  const api = useApi()
  return useQuery({
    queryKey: ['desks'],
    queryFn: async ({ signal }) => (await answerOf(api.GET('/published', { signal }))).items,
  })
}

/** What a desk is called; its address until that is known. */
export function useDeskName(): (slug: string) => string {
  const { language } = useLanguage()
  const { data = [] } = useDesks()
  return slug => textIn(data.find(({ desk }) => desk === slug)?.name, language) ?? slug
}
