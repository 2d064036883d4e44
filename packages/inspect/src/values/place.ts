/** Provinces and cities by name, with or without what they are. Many of them look like names of people. */
import { placeNames } from '../place-names.ts'

const suffix = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市|州|盟)$/

export const isPlaceName = (text: string): boolean =>
  placeNames.has(text) || placeNames.has(text.replace(suffix, ''))
