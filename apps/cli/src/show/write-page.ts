/** A page in the form that was asked for: laid out for the terminal, or as plain text, Markdown or HTML. */
import { CarnetError } from '@carnet/errors'
import type { RegimePage } from '@carnet/present'
import type { Context } from '../context.ts'
import { pageLines, pageWidth } from './page.ts'

const formats = ['md', 'html', 'text'] as const
export type PageFormat = (typeof formats)[number]

/** Without a format the page is laid out for the terminal. */
export function readFormat(text: string | undefined): PageFormat | undefined {
  const format = formats.find(one => one === text)
  if (text !== undefined && format === undefined)
    throw new CarnetError('CARNET_OPTION_VALUE', {
      option: '--format',
      received: text,
      known: formats.join(', '),
    })
  return format
}

export async function writePage(
  context: Context,
  page: RegimePage,
  format: PageFormat | undefined,
  contents = true,
): Promise<void> {
  const { output } = context
  if (format === undefined) {
    output.lines(pageLines(context, page, pageWidth(), contents), true)
    return
  }
  const { pageHtml, pageMarkdown, pageText } = await import('@carnet/present')
  const write = { md: pageMarkdown, html: pageHtml, text: pageText }[format]
  output.line(write(page), true)
}
