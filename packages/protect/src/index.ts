export { checkProtections } from './check.ts'
export { decryptFile, encryptFile } from './encrypt.ts'
export { type FirstRows, firstRows } from './first-rows.ts'
export { type Label, protectionLabel } from './label.ts'
export { measureWhatIsLeft, type WhatIsLeft } from './measure.ts'
export { type Protected, protect } from './protect.ts'
export {
  type DateGrain,
  type Form,
  formAfter,
  type Generalise,
  type PlaceGrain,
  type Protection,
  type Treatment,
} from './protection.ts'
export { pseudonymOf } from './pseudonymise.ts'
export { type ProtectionSql, protectionSql } from './sql.ts'
export type { Transformed } from './transform-file.ts'
