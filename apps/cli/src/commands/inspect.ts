/** `carnet inspect DATA`: what is in it. */
import { textIn } from '@carnet/locales'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { openLibrary } from '../open-library.ts'
import { terminalWidth } from '../output.ts'
import { inspectionSummary, inspectionTable } from '../show/inspection.ts'

export async function inspectCommand(context: Context, data: string): Promise<number> {
  const [{ openDataSet }, { inspect }] = await Promise.all([
    import('@carnet/dataset'),
    import('@carnet/inspect'),
  ])
  const { output, say } = context
  const { library } = await openLibrary(context)
  const onProgress = (done: number, total: number): void =>
    output.progress(
      say('cli.reading', { file: data, percent: Math.floor((100 * done) / Math.max(1, total)) }),
    )
  const dataset = await openDataSet(data, { onProgress })
  try {
    const inspection = await inspect(dataset, { asOf: context.today })
    const { file } = inspection
    output.line(`${file.name}  ${file.format}${file.format === 'csv' ? `  ${file.encoding}` : ''}`)
    output.line(inspectionSummary(context, inspection))
    const { identifiedBy } = inspection.people
    output.line(
      identifiedBy
        ? say('cli.identified-by', { columns: identifiedBy.join(', ') })
        : say('cli.not-identified'),
    )
    output.line()
    output.lines(
      inspectionTable(
        context,
        inspection,
        code => textIn(library.vocabulary.categories[code], context.language) ?? code,
        // What goes into a file or another program is whole.
        process.stdout.isTTY ? terminalWidth() : Number.POSITIVE_INFINITY,
      ),
      true,
    )
    output.line()
    output.line(output.paint(say('cli.overrule-hint'), 'faint'))
    output.json({ carnet_json: 1, command: 'inspect', exit: exitCodes.done, inspection })
    return exitCodes.done
  } finally {
    await dataset.close()
  }
}
