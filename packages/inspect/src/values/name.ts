/** Names of Chinese by surname and shape. Words that begin with a surname are many, so the end of the word speaks too. */
import { doubleSurnames, singleSurnames } from '../surnames.ts'
import { isPlaceName } from './place.ts'

/** A Han word that ends so is a unit, a post or a place rather than a person. */
const notNames =
  /(?:部|室|科|处|组|厂|院|局|省|市|区|县|镇|路|街|号|司|员|师|长|工|类|型|级|品|费|日|月|年|期|性|率|量|度|线|机|台|件|表|号|色)$/

/** Two to four Han characters of which the first one or two are a surname, or a transcribed name with a middle dot. */
export function looksLikeHanName(text: string): boolean {
  if (/^\p{Script=Han}{2,8}[·•・]\p{Script=Han}{1,8}$/u.test(text)) return true
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || notNames.test(text) || isPlaceName(text)) return false
  if (doubleSurnames.has(text.slice(0, 2))) return [...text].length > 2
  return [...text].length < 4 && singleSurnames.has(text[0]!)
}
