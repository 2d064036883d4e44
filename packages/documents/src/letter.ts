/**
 * A person's letter to whoever holds their data, or what is sent on of it to recipients, as a document. The notes for the writer stand on
 * a page of their own.
 */
import { formatDay, label } from '@carnet/locales'
import type { Letter, NoticeLetter } from '@carnet/rights'
import type { Block, DocumentModel } from './model.ts'

export function letterDocument(letter: Letter | NoticeLetter): DocumentModel {
  const isNotice = 'kind' in letter
  const { language, day, title, to, from, body, notes } = letter
  const say = (code: string) => label(`rights.${code}`, language)
  const paragraph = (text: string, number: string | null = null): Block => ({
    block: 'paragraph',
    number,
    text: [text],
  })
  return {
    kind: isNotice ? letter.kind : `request-${letter.question}`,
    language,
    layout: 'letter',
    title,
    subtitle: '',
    form: '',
    cover: [
      [say('field.to'), [to.join('\n')]],
      [say(isNotice ? 'field.sender' : 'field.from'), [from.join('\n')]],
      [say('field.day'), [formatDay(day, language)]],
    ],
    blocks: [
      ...body.flatMap((block): Block[] => {
        if (block.block === 'heading')
          return [{ block: 'paragraph', number: null, text: [{ kind: 'strong', text: block.text }] }]
        if (block.block === 'list')
          return block.items.map((item, index) =>
            paragraph(item, block.items.length === 1 ? null : `${index + 1}.`),
          )
        return [paragraph(block.text)]
      }),
      ...say('closing')
        .split('\n')
        .map(line => paragraph(line)),
      paragraph(from[0] ?? ''),
      { block: 'part', number: '', title: say('notes.title') },
      ...notes.map(note => ({ block: 'note', text: [note] }) as const),
    ],
    footer: '',
    made: `${day}T00:00:00Z`,
  }
}
