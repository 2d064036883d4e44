/** From where to where a carnet leads, by the names of the places. */
import { usePlaceName } from '../../law/use-place-name.ts'
import { useWords } from '../../words/use-words.ts'
import { filingsWords } from './filings.words.ts'

interface Way {
  readonly from: string | null
  readonly to: string | null
}

export function useWayText(): (way: Way) => string {
  const say = useWords(filingsWords)
  const nameOf = usePlaceName()
  const named = (place: string | null): string => (place === null ? say('place.unknown') : nameOf(place))
  return ({ from, to }) => say('way.text', { from: named(from), to: named(to) })
}
