/** Reading and inspecting, loaded when the first file is dropped. */
import { inspectTable as inspectRows } from '@carnet/inspect'
import { readTable } from './read-table.ts'

export async function inspectBytes(
  name: string,
  bytes: Uint8Array,
  options: Parameters<typeof inspectRows>[1],
) {
  const { format, ...table } = await readTable(name, bytes)
  return { format, found: inspectRows(table, options) }
}
