/** The engine and the second evaluator say the same of every example beside the law that rests on an official source. */
import { checkExamples } from './examples.ts'

checkExamples(({ origin }) => 'official' in origin)
