/** Which of several meanings a header has, told by the columns around it. */
import { readHeader } from './header.ts'

/**
 * The category that each header stands for, null for none. A header with several meanings takes the one that lies nearest to
 * the certain columns: one point for each column of the same first branch, two more for each of the same second.
 */
export function meaningsOf(headers: readonly string[]): (string | null)[] {
  const readings = headers.map(header => readHeader(header))
  const certain = readings.flatMap(reading =>
    reading?.categories.length === 1 ? [reading.categories[0]!] : [],
  )
  return readings.map(reading => {
    if (!reading) return null
    const points = reading.categories.map(category => nearness(category, certain))
    return reading.categories[points.indexOf(Math.max(...points))]!
  })
}

function nearness(category: string, others: readonly string[]): number {
  const [first, second] = category.split('.')
  return others.reduce((sum, other) => {
    const [otherFirst, otherSecond] = other.split('.')
    if (otherFirst !== first) return sum
    return sum + 1 + (second !== undefined && otherSecond === second ? 2 : 0)
  }, 0)
}
