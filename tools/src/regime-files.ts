/** The texts of a folder of regimes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The regime that `regime new` begins with: its places are still to be filled in. */
const scaffold = 'template/'

/** All YAML files below `root` but those of the scaffold, by path with `/`. */
export function readFolder(root: string): Record<string, string> {
  const files: Record<string, string> = {}
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.yaml')) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    const name = path.slice(root.length + 1).replaceAll('\\', '/')
    if (!name.startsWith(scaffold)) files[name] = readFileSync(path, 'utf8')
  }
  return files
}
