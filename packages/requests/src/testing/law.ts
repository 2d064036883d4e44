/** For the tests of this package: the law of this repository, and requests by their text. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readLibrary } from '@carnet/lawbook'
import { readRequest } from '../read.ts'
import type { ForeignRequest } from '../request.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../../regimes')

const isLaw = (path: string): boolean =>
  path.endsWith('.yaml') && !path.endsWith('.examples.yaml') && !path.startsWith('template')

export const library = readLibrary(
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map(path => relative(root, join(root, path)).replaceAll('\\', '/'))
      .filter(isLaw)
      .map(path => [path, readFileSync(join(root, path), 'utf8')]),
  ),
)

export const request = (text: string): ForeignRequest =>
  readRequest(text, 'request.yaml', { ...library, today: '2026-11-29' })
