/** What the person says, and what the law makes of it: computed here, of law that was fetched before anything was said. */

import type { RightQuestion } from '@carnet/lawbook'
import { lawLanguage } from '@carnet/locales'
import { groundsOf, type Letter, letterOf, type PersonsRequest, type RightsLaw } from '@carnet/rights'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useLanguage } from '../../words/use-words.ts'

export interface Said {
  readonly question: RightQuestion
  readonly holder: string
  readonly holderPlace: string
  readonly holderAddress: string
  readonly place: string
  readonly name: string
  readonly contact: string
  readonly knownAs: string
  readonly writesFor: 'self' | 'guardian' | 'delegate'
  readonly forName: string
  readonly arrives: string
}

export interface RequestState {
  readonly law: RightsLaw | undefined
  readonly error: unknown
  readonly said: Said
  readonly say: (more: Partial<Said>) => void
  /** Null until a place is chosen. */
  readonly request: PersonsRequest | null
  readonly letter: Letter | null
}

/** The day where the person is. */
function today(): string {
  const now = new Date()
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}

const nothingSaid = (): Said => ({
  question: 'where',
  holder: '',
  holderPlace: '',
  holderAddress: '',
  place: '',
  name: '',
  contact: '',
  knownAs: '',
  writesFor: 'self',
  forName: '',
  arrives: today(),
})

export function useRequest(): RequestState {
  const api = useApi()
  const { language } = useLanguage()
  const [said, setSaid] = useState(nothingSaid)
  const { data, error } = useQuery({
    queryKey: ['rights'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/rights', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const law = data as RightsLaw | undefined
  const { request, letter } = useMemo(() => {
    const places = [said.holderPlace, said.place].filter(place => place !== '')
    if (!law || places.length === 0 || said.arrives === '') return { request: null, letter: null }
    const found = groundsOf(law, { question: said.question, places, arrives: said.arrives })
    return {
      request: found,
      letter: letterOf(found, {
        language: lawLanguage(language),
        day: today(),
        to: { name: said.holder, address: said.holderAddress },
        from: { name: said.name, contact: said.contact, knownAs: said.knownAs },
        for: said.writesFor === 'self' ? null : { name: said.forName, as: said.writesFor },
      }),
    }
  }, [law, said, language])
  return { law, error, said, say: more => setSaid(before => ({ ...before, ...more })), request, letter }
}
