/** A copy of a log as it is at one checkpoint, also while somebody goes on appending to it. */
import { parseCheckpointText } from './checkpoint.ts'
import { partialTiles } from './edge.ts'
import { parseNote } from './note.ts'
import { readEdge } from './recovery.ts'
import { damagedLog, readTile } from './tile-files.ts'
import { CHECKPOINT_FILE, type NewFile, type ReadFile } from './tile-storage.ts'
import { TILE_WIDTH, type Tile, tileAt, tileLevels, tilePath } from './tiles.ts'

/**
 * The files of the log that `read` reads, exactly those that its checkpoint speaks of, whatever comes after it meanwhile; none where no log
 * has been begun. The checkpoint comes first. One tile is held in memory. Throws CARNET_LEDGER_DAMAGED.
 */
export async function* copyOfLog(read: ReadFile): AsyncGenerator<NewFile> {
  const note = await read(CHECKPOINT_FILE)
  if (!note) return
  yield { path: CHECKPOINT_FILE, bytes: note }
  const { size } = parseCheckpointText(parseNote(note.toString()).text)
  const levels: Tile['level'][] = ['entries']
  for (let level = 0; level < tileLevels(size); level++) levels.push(level)
  for (const level of levels)
    for (let index = 0; ; index++) {
      const tile = tileAt(level, index, size)
      if (tile?.width !== TILE_WIDTH) break
      const bytes = await readTile(read, tile)
      if (!bytes) throw damagedLog(tilePath(tile))
      yield { path: tilePath(tile), bytes }
    }
  // A partial tile may by now be the beginning of a wider one: cut to what it was.
  for (const { tile, bytes } of partialTiles(await readEdge(read, size), 0))
    yield { path: tilePath(tile), bytes }
}
