/** A port for a server that is named before it listens. */
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below those from which systems give ports by themselves: what was free would be given to somebody else meanwhile. */
const [lowest, beyond] = [15_000, 32_000]
const tries = 100

/** Free just now on 127.0.0.1, and given to nobody who does not ask for it by its number. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const port = randomInt(lowest, beyond)
    if (await isFree(port)) return port
  }
  throw new Error(`no free port between ${lowest} and ${beyond} in ${tries} tries`)
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    )
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
