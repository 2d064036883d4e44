/** Names of places in the language of the person. */
import { useLaw } from './ask-law.ts'

/** The name of a place by its code, which stands for it until the law is there, and where it knows no such place. */
export function usePlaceName(): (code: string) => string {
  const { data: places = [] } = useLaw('places', null)
  const names = new Map(places.map(({ code, name }) => [code, name]))
  return code => names.get(code) ?? code
}
