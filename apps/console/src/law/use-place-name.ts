/** Names of places in the language of the person. */
import { placeText } from '../words/place-text.ts'
import { useLanguage } from '../words/use-words.ts'
import { useLaw } from './ask-law.ts'

/** The name of a place by its code: as the law has it, and until that is there, or where it knows no such place, as the browser has it. */
export function usePlaceName(): (code: string) => string {
  const { language } = useLanguage()
  const { data: places = [] } = useLaw('places', null)
  const names = new Map(places.map(({ code, name }) => [code, name]))
  return code => names.get(code) ?? placeText(code, language)
}
