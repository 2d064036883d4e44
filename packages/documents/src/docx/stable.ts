/** The same file for the same document: the library writes the time of day into it, which is taken out again. */
import JSZip from 'jszip'

const core = 'docProps/core.xml'

export async function stable(bytes: ArrayBuffer, made: string): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(bytes)
  const to = new JSZip()
  const date = new Date(made)
  for (const name of Object.keys(from.files).sort(contentTypesFirst)) {
    const file = from.files[name]!
    if (file.dir) continue
    const data = name === core ? datedCore(await file.async('string'), made) : await file.async('uint8array')
    to.file(name, data, { date, createFolders: false })
  }
  return to.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  })
}

/** The specification asks for the list of content types at the beginning. */
const contentTypesFirst = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1)
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1)

const datedCore = (xml: string, made: string): string =>
  xml.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_all, opening: string) => `${opening}${made.replace(/\.\d+Z$/, 'Z')}`,
  )
