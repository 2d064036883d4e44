/** Who did something, in words: a member by name, on the machine of one person that person; programs and whoever else as the service names them. */
import { useQuery } from '@tanstack/react-query'
import { answerOf, useApi } from '../api/client.ts'
import { useWords } from '../words/use-words.ts'
import { kitWords } from './kit.words.ts'

/** How the service begins the name of a person, before their id. */
const person = 'person:'

export function useWho(): (name: string) => string {
  const say = useWords(kitWords)
  const api = useApi()
  const { data: me } = useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/me', { signal })),
  })
  const { data: members } = useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/members', { signal })),
    enabled: me?.kind === 'person',
  })
  return name => {
    if (name === 'local') return say('who.local')
    if (!name.startsWith(person)) return name
    if (me?.actor === name) return me.name ?? me.email ?? say('who.you')
    if (!members) return ''
    const one = members.items.find(({ id }) => id === name.slice(person.length))
    return one ? (one.name ?? one.email ?? say('who.member')) : say('who.gone')
  }
}
