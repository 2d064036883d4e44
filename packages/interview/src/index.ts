export { declarationYaml } from './declaration-yaml.ts'
export { findCategories, nearCategories } from './find-category.ts'
export {
  type Ask,
  answered,
  back,
  begin,
  beginWith,
  beginWithData,
  type Interview,
  type Law,
  nextAsk,
} from './interview.ts'
export { type Column, type Data, type Opening, openings } from './opening.ts'
export { type Expected, expectedOf, isPlace, readAnswer, readPlace, saysUnknown } from './read-answer.ts'
export { collections, type Said } from './records.ts'
