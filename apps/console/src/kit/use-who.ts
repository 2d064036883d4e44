/** Who did something, as the service names them: on the machine of one person there is nobody else. */
import { useWords } from '../words/use-words.ts'
import { kitWords } from './kit.words.ts'

export function useWho(): (name: string) => string {
  const say = useWords(kitWords)
  return name => (name === 'local' ? say('who.local') : name)
}
