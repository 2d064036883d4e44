/** A file looked into, with its progress at the terminal. */
import type { Inspection } from '@carnet/inspect'
import type { Context } from './context.ts'

export async function inspectFile({ output, say, today }: Context, data: string): Promise<Inspection> {
  // Heavy, and loaded only where a file is given.
  const [{ openDataSet }, { inspect }] = await Promise.all([
    import('@carnet/dataset'),
    import('@carnet/inspect'),
  ])
  const onProgress = (done: number, total: number): void =>
    output.progress(
      say('cli.reading', { file: data, percent: Math.floor((100 * done) / Math.max(1, total)) }),
    )
  const dataset = await openDataSet(data, { onProgress })
  try {
    return await inspect(dataset, { asOf: today })
  } finally {
    output.endProgress()
    await dataset.close()
  }
}
