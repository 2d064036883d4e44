/** `carnet inspect DATA`: what is in it. */
import { textIn } from '@carnet/locales'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { inspectFile } from '../inspect-file.ts'
import { openLibrary } from '../open-library.ts'
import { terminalWidth, wrap } from '../output.ts'
import { emptyWarning, inspectionSummary, inspectionTable } from '../show/inspection.ts'

export async function inspectCommand(context: Context, data: string): Promise<number> {
  const { output, say } = context
  const { library } = await openLibrary(context)
  const inspection = await inspectFile(context, data)
  const { file } = inspection
  output.line(`${file.name}  ${file.format}${file.format === 'csv' ? `  ${file.encoding}` : ''}`)
  output.line(inspectionSummary(context, inspection))
  output.lines(emptyWarning(context, inspection))
  const { identifiedBy } = inspection.people
  const told = identifiedBy
    ? say('cli.identified-by', { columns: identifiedBy.join(', ') })
    : say('cli.not-identified')
  output.lines(wrap(told, terminalWidth()))
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
  output.lines(wrap(say('cli.overrule-hint'), terminalWidth()).map(line => output.paint(line, 'faint')))
  output.json({ carnet_json: 1, command: 'inspect', exit: exitCodes.done, inspection })
  return exitCodes.done
}
