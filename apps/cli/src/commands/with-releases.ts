/** Regimes of other signers, loaded only when some are named: checking a signature takes more than most commands need. */
export { loadWithReleases } from '@carnet/clearance'
