/**
 * How many cases a property is tried on. `CARNET_DEPTH` multiplies it: 20 for a night, a tenth where every mutant of the
 * engine has to pass all of them.
 */
export const runs = (usual: number): { numRuns: number } => ({
  numRuns: Math.max(1, Math.round(usual * Number(process.env.CARNET_DEPTH ?? 1))),
})
