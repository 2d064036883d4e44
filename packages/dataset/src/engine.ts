/** DuckDB in this process: bounded in memory, silent on the network, spilling only into our own folder. */
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

export interface Engine {
  readonly connection: DuckDBConnection
  close(): void
}

/** Starts an in-memory database whose spill files stand in `folder`. */
export async function startEngine(folder: string): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: '2GB',
    temp_directory: join(folder, 'spill'),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  return {
    connection,
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
