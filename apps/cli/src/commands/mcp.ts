/** `carnet mcp`: a server for an AI agent on standard input and output, until its client goes. */
import { statSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { CarnetError } from '@carnet/errors'
import { makeLocalServer } from '@carnet/mcp'
import type { State } from '@carnet/state'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { type Context, localDay, version } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { openLibrary } from '../open-library.ts'
import { openStateOf } from '../open-state.ts'
import { Output } from '../output.ts'

export async function mcpCommand(context: Context, options: { readonly files?: string }): Promise<number> {
  const root = options.files ?? '.'
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new CarnetError('CARNET_OPTION_FOLDER', { option: '--files', received: root })
  // Standard output belongs to the protocol: what is told to people must not get in between.
  const silent = { ...context, output: new Output({ json: true, quiet: true, colours: false }) }
  const { library } = await openLibrary(silent)
  const { language, clock } = context
  const server = makeLocalServer({
    library,
    language,
    root,
    clock,
    version,
    today: () => localDay(clock()),
    openState: () => openPatiently(context),
  })
  const closed = new Promise<void>(resolve => {
    server.server.onclose = resolve
    process.stdin.once('end', resolve)
  })
  await server.connect(new StdioServerTransport())
  await closed
  await server.close()
  return exitCodes.done
}

/** In milliseconds. */
const patience = 20_000
const betweenTries = 250

/** Somebody may be at work on the state just now, as when a person lists the approvals: an agent waits a little. */
async function openPatiently(context: Context): Promise<State> {
  const until = performance.now() + patience
  for (;;) {
    try {
      return await openStateOf(context)
    } catch (error) {
      const locked = error instanceof CarnetError && error.code === 'CARNET_STATE_LOCKED'
      if (!locked || performance.now() > until) throw error
      await setTimeout(betweenTries)
    }
  }
}
