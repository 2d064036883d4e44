/** The engine and the second evaluator say the same of all other examples beside the law: `npm run agreement`. */
import { checkExamples } from './examples.ts'

checkExamples(({ origin }) => !('official' in origin))
