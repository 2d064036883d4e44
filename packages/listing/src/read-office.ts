/** DOCX and XLSX: a zip of XML parts. Only the parts that are read are unpacked, none beyond a bound. */
import { CarnetError } from '@carnet/errors'
import { unzipSync } from 'fflate'
import { megabyte, mostUnpacked } from './bounds.ts'
import { readDocx } from './read-docx.ts'
import { type Parts, readXlsx } from './read-xlsx.ts'
import type { ListDocument } from './table.ts'

const wanted = /^(word\/document|xl\/workbook|xl\/sharedStrings|xl\/worksheets\/sheet\d+)\.xml$/

export function readOffice(bytes: Uint8Array, file: string): ListDocument {
  const parts = unpack(bytes, file)
  const read = (tables: () => ListDocument['tables'], kind: 'docx' | 'xlsx'): ListDocument => {
    try {
      return { kind, tables: tables() }
    } catch (cause) {
      if (cause instanceof CarnetError) throw cause
      throw new CarnetError('CARNET_LISTING_BROKEN', { file, kind }, { cause })
    }
  }
  if (parts.has('word/document.xml')) return read(() => readDocx(parts.get('word/document.xml')!), 'docx')
  if (parts.has('xl/workbook.xml')) return read(() => readXlsx(parts), 'xlsx')
  throw new CarnetError('CARNET_LISTING_KIND', { file })
}

function unpack(bytes: Uint8Array, file: string): Parts {
  let total = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false
        total += originalSize
        if (total > mostUnpacked) throw tooMuch(file)
        return true
      },
    })
    return new Map(
      Object.entries(parts).map(([name, content]) => [
        name,
        new TextDecoder('utf-8', { fatal: true }).decode(content),
      ]),
    )
  } catch (cause) {
    if (cause instanceof CarnetError) throw cause
    throw new CarnetError('CARNET_LISTING_BROKEN', { file, kind: 'zip' }, { cause })
  }
}

const tooMuch = (file: string): CarnetError =>
  new CarnetError('CARNET_LISTING_UNPACKED', { file, most: mostUnpacked / megabyte })
