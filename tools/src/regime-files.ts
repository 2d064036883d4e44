/** The texts of a folder of regimes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All YAML files below `root`, by path with `/`. */
export function readFolder(root: string): Record<string, string> {
  const files: Record<string, string> = {}
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.yaml')) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    files[path.slice(root.length + 1).replaceAll('\\', '/')] = readFileSync(path, 'utf8')
  }
  return files
}
