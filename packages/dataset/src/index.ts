/** How a file of data is opened and written. */
export type { DataEncoding, DataFile, DataFormat, DataSet, JsonKind, OpenOptions } from './dataset.ts'
export { keyedHashNames, keyedHashParameters, keyedHashSql } from './keyed-hash.ts'
export { openDataSet } from './open.ts'
export { quoteIdentifier, quoteLiteral } from './sql.ts'
export { type Target, type Written, writeDataSet, writtenRelation } from './write.ts'
