/** For the tests of this folder: a PDF, read back. */
import { inflateSync } from 'node:zlib'

/** The drawing of each page. */
export function pagesOf(pdf: Buffer): readonly string[] {
  const pages: string[] = []
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    if (pdf.subarray(at - 3, at).toString('latin1') === 'end') continue
    const end = pdf.indexOf('\nendstream', at)
    const bytes = pdf.subarray(at + 'stream\n'.length, end)
    if (bytes[0] !== 0x78) continue
    const text = inflateSync(bytes).toString('latin1')
    if (/ Tf\n/.test(text)) pages.push(text)
  }
  return pages
}
