/** The order of test files: those that take minutes begin first, so that no core waits for one of them at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const long = [
  'law-books',
  'every-law-page',
  'every-page',
  'first-minute',
  'backup',
  'boundaries',
  'rebuild',
  'migrate',
  'law-properties',
  'documents',
  'kill',
  'installing',
].map(name => `/${name}.test.ts`)

export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification): boolean => long.some(name => moduleId.endsWith(name))
    // Projects stay one after another.
    const projects = [...new Set(usual.map(({ project }) => project))]
    return projects.flatMap(project => {
      const own = usual.filter(one => one.project === project)
      return [...own.filter(isLong), ...own.filter(one => !isLong(one))]
    })
  }
}
