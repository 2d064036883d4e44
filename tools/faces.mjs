// esbuild splits by file: whoever imports one name of a face would load all the package behind it. This plugin sends each
// imported name straight to the file that the face takes it from, so that a command loads what it uses and no more.
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const importing = /^import \{([^}]*)\} from '@carnet\/([a-z-]+)'/gm
const exporting = /^export \{([^}]*)\} from '(\.\/[^']+)'/gm

/** `root` holds `packages/`, each with its face in `src/index.ts`. `before` may change the text of a file, and must keep its lines. */
export function throughFaces(root, before = (_path, text) => text) {
  const faces = new Map()
  const faceOf = name => {
    if (!faces.has(name)) faces.set(name, readFace(join(root, 'packages', name, 'src')))
    return faces.get(name)
  }
  return {
    name: 'through-faces',
    setup(builder) {
      builder.onLoad(
        { filter: /[/\\](?:packages|apps)[/\\][^/\\]+[/\\]src[/\\].*\.tsx?$/ },
        async ({ path }) => {
          const text = before(path, await readFile(path, 'utf8'))
          return {
            contents: text.replace(importing, (...found) => direct(faceOf(found[2]), found)),
            loader: path.endsWith('x') ? 'tsx' : 'ts',
          }
        },
      )
    },
  }
}

/** Each name of a face, by the name it is given there: the file, and what it is called in it. */
function readFace(folder) {
  const face = new Map()
  const index = join(folder, 'index.ts')
  if (!existsSync(index)) return face
  for (const [, names, file] of readFileSync(index, 'utf8').matchAll(exporting))
    for (const { name, alias } of namesIn(names)) face.set(alias, { name, file: join(folder, file) })
  return face
}

function direct(face, [statement, names]) {
  const wanted = namesIn(names)
  if (wanted.some(({ name }) => !face.has(name))) return statement
  const imports = wanted.map(({ name, alias }) => {
    const there = face.get(name)
    return `import { ${there.name} as ${alias} } from ${JSON.stringify(there.file)}`
  })
  // As many lines as before: the source map counts them.
  return imports.join('; ') + statement.replace(/[^\n]/g, '')
}

/** Types are gone when the program runs. */
function namesIn(list) {
  return list
    .split(',')
    .map(one => one.trim())
    .filter(one => one !== '' && !one.startsWith('type '))
    .map(one => {
      const [name, alias = name] = one.split(/\s+as\s+/)
      return { name, alias }
    })
}
