/** The foot of every page: what it is, the law it rests on, the ledger entry; page x of y. */
import { Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { faint, type Look, pageWords, rule, textWidth } from '../look.ts'
import type { DocumentModel } from '../model.ts'
import { fontOf, twips } from './runs.ts'

export function footer({ title, footer: text, language, layout }: DocumentModel, look: Look): Footer {
  const common = {
    font: fontOf('body', { official: layout === 'official' && language === 'zh' }),
    size: 16,
    color: faint,
  }
  const page = pageWords[language]
  return new Footer({
    children: [
      new Paragraph({
        border: { top: { style: 'single', size: 4, color: rule, space: 4 } },
        tabStops: [{ type: 'right', position: twips(textWidth(look)) }],
        children: [
          new TextRun({ ...common, text: `${title}` }),
          new TextRun({ ...common, text: '\t' }),
          new TextRun({
            ...common,
            children: [page[0], PageNumber.CURRENT, page[1], PageNumber.TOTAL_PAGES, page[2]],
          }),
        ],
      }),
      new Paragraph({ children: [new TextRun({ ...common, text })] }),
    ],
  })
}
