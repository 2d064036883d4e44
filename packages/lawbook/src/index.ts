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
export { mentionsOf } from './check-mentions.ts'
export { freshDays, staleBefore } from './check-stale.ts'
export {
  type Carried,
  type Concept,
  type ConceptPart,
  type Correspondence,
  conceptFiles,
  conceptsFolder,
  readConcepts,
} from './concepts.ts'
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
  readDeclarationTree,
} from './declaration.ts'
export { canonical, digestOf } from './digest.ts'
export { type Example, type Expectation, readExamples, runExample } from './examples.ts'
export {
  collectLibrary,
  foldersOf,
  type Library,
  type Replaced,
  type ReplacedRegime,
  readLibrary,
  readReplaced,
} from './library.ts'
export { type PackedHead, type PackedLibrary, packLibrary, unpackLibrary } from './packed.ts'
export { type Probe, type ProbeKind, probeKinds, probesFile, readProbes } from './probes.ts'
export { type Fields, Reader } from './reader.ts'
export { regimeFormat } from './regime.ts'
export { type ListRow, type RegimeRow, regimeTable } from './regime-table.ts'
export {
  checkReleased,
  type ReadCheck,
  type ReadRelease,
  type ReleaseChanges,
  type Released,
} from './released.ts'
export {
  type AnswerDue,
  type ComplaintBody,
  type Enclosure,
  type RegimeRights,
  type Right,
  type RightQuestion,
  rightQuestions,
} from './rights.ts'
export {
  type Placeholder,
  placeholdersIn,
  type Scaffold,
  type ScaffoldInput,
  scaffoldRegime,
} from './scaffold.ts'
export { type JsonSchema, regimeSchemas } from './schema.ts'
export { failOn, readTree, type Tree } from './tree.ts'
export { readTrusted, type Trusted, trustedFormat } from './trusted.ts'
