export { arrangementFormat } from './arrangement.ts'
export { type ContextInput, contextOf } from './arrangement-context.ts'
export { listNameOf } from './arrangement-list.ts'
export {
  type CheckedFile,
  type CheckedIssue,
  checkRegime,
  type RegimeCounts,
  type RegimeReport,
} from './check.ts'
export {
  type Coverage,
  type CoverageState,
  type CoveredArticle,
  coverageStates,
  readCoverage,
} from './coverage.ts'
export {
  type DeclarationFile,
  declarationFormat,
  type NamedCodes,
  type PlanSection,
  type ReadOptions,
  readDeclaration,
} from './declaration.ts'
export { canonical, digestOf } from './digest.ts'
export { type Example, type Expectation, readExamples, runExample } from './examples.ts'
export { collectLibrary, foldersOf, type Library, readLibrary } from './library.ts'
export { regimeFormat } from './regime.ts'
export { type ListRow, type RegimeRow, regimeTable } from './regime-table.ts'
export { type JsonSchema, regimeSchemas } from './schema.ts'
