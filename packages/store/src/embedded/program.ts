/**
 * What the thread of a database runs: it takes what a client says on the wire, and answers as a server does. A text, since a thread that
 * is begun from a file has to find it under its name, and the bundle has one file for many.
 */
export const program = `
const { parentPort, workerData } = require('node:worker_threads')
const { PGlite } = require(workerData.library)

PGlite.create(workerData.folder === null ? {} : { dataDir: workerData.folder }).then(database => {
  parentPort.on('message', async said => {
    if (said === null) {
      await database.close()
      process.exit()
    }
    // A copy: what it gives may lie in memory that is all of the database.
    const answer = (await database.execProtocolRaw(said)).slice()
    parentPort.postMessage(answer, [answer.buffer])
  })
  parentPort.postMessage(null)
})
`
