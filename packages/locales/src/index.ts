export { choiceCalled } from './choice-called.ts'
export { type ErrorLike, type ErrorText, errorText } from './error-text.ts'
export { errorGroups, errorWords } from './errors/index.ts'
export { formatBytes, formatDay, formatList, formatNumber } from './format.ts'
export {
  allHeaderWords,
  categoriesCalled,
  foldedHeader,
  wordsOfCategory,
} from './header-words.ts'
export { type DueLike, dueText, dutyWords, eventText, spanText } from './labels/due.ts'
export { outcomeShapes } from './labels/finding.ts'
export { label, labelGroups } from './labels/index.ts'
export { pickLanguage, readLanguage } from './language.ts'
export { loadLanguage } from './load-language.ts'
export { type Places, placeCalled } from './place-called.ts'
export { requestTemplate } from './request-template.ts'
export { fill, holes } from './template.ts'
export { translationIn } from './translation.ts'
export { translateVocabulary } from './vocabulary.ts'
export {
  type ErrorWords,
  type Filling,
  type Language,
  languages,
  lawLanguage,
  type Spoken,
  textIn,
  type Words,
  type Written,
  written,
} from './words.ts'
