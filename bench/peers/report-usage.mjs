// Loaded into every process that is measured (NODE_OPTIONS=--import): when it ends it says what it took.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  if (!process.env.CARNET_BENCH_USAGE) return
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(
    process.env.CARNET_BENCH_USAGE,
    JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1000 }),
  )
})
