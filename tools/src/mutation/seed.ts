/** Properties try the same cases on every mutant, so that a mutant that is caught once is caught again. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 20260601 })
