/** XML as events: names without prefix, no external entity is ever followed, nothing is expanded but the five of XML. */
import { SaxesParser } from 'saxes'

export interface XmlReader {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const deepest = 256
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads a document; throws where it is not well formed. */
export function readXml(text: string, { open, text: said, close }: XmlReader): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('error', error => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('a document type')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth++
    if (depth > deepest) throw new Error('too deep')
    const named = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), String(value)]))
    open?.(localName(name), key => named.get(key))
  })
  parser.on('text', part => said?.(part))
  parser.on('closetag', ({ name }) => {
    depth--
    close?.(localName(name))
  })
  parser.write(text).close()
}
