/** CSV (RFC 4180, line feeds). `rows`: objects with the keys of the first; `headers` renames them. */
export function csv(rows, headers = {}) {
  const keys = Object.keys(rows[0])
  const lines = [keys.map(key => headers[key] ?? key), ...rows.map(row => keys.map(key => row[key]))]
  return lines.map(line => `${line.map(quoted).join(',')}\n`).join('')
}

function quoted(value) {
  const text = String(value)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One JSON object a line. */
export function ndjson(rows) {
  return rows.map(row => `${JSON.stringify(row)}\n`).join('')
}

/** Node decodes GB 18030 but does not encode it: the two-byte part is its decoder turned round, the rest is arithmetic. */
export function gb18030(text) {
  const table = twoByteTable()
  const bytes = []
  for (const character of text) {
    const code = character.codePointAt(0)
    if (code < 0x80) bytes.push(code)
    else if (table.has(character)) bytes.push(...table.get(character))
    else if (code >= 0x10000) bytes.push(...fourBytes(code - 0x10000, 0x90))
    else bytes.push(...fourByteOfPlaneZero(character))
  }
  return Buffer.from(bytes)
}

function twoByteTable() {
  const decoder = new TextDecoder('gb18030')
  const table = new Map()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd') table.set(character, [lead, trail])
    }
  }
  return table
}

/** Few characters come here, so the 39,420 places of plane zero are simply searched. */
function fourByteOfPlaneZero(character) {
  const decoder = new TextDecoder('gb18030')
  for (let index = 0; index < 39_420; index++) {
    const bytes = fourBytes(index, 0x81)
    if (decoder.decode(Uint8Array.from(bytes)) === character) return bytes
  }
  throw new Error(`no GB 18030 for ${character}`)
}

function fourBytes(index, lead) {
  const second = Math.floor(index / 1260)
  return [
    lead + Math.floor(second / 10),
    0x30 + (second % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ]
}
