/** The ruled lines of a page, from the operators that draw it. */

/** An upright or level line: from the smaller to the larger coordinate. */
export interface Segment {
  readonly upright: boolean
  /** Where it stands: x of an upright line, y of a level one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

type Matrix = readonly [number, number, number, number, number, number]
type Point = readonly [x: number, y: number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]
/** Points, as PDF counts: a rule is thinner, and shorter ones are dots. */
const thickest = 2.5
const shortest = 4
/** More lines than any page of tables has: what draws more is a picture. */
const mostSegments = 50_000

/** In the paths of the reader: move, line, curve, close, and how many numbers each has. */
const moveTo = 0
const lineTo = 1
const numbersOf = [2, 2, 6, 0]

export function readRules(
  names: readonly number[],
  values: readonly unknown[],
  operators: Readonly<Record<string, number>>,
): Segment[] {
  const segments: Segment[] = []
  const kept: Matrix[] = []
  let matrix = identity
  for (const [index, name] of names.entries()) {
    if (name === operators.save) kept.push(matrix)
    else if (name === operators.restore) matrix = kept.pop() ?? identity
    else if (name === operators.transform) matrix = times(matrix, values[index] as Matrix)
    else if (name === operators.constructPath && segments.length < mostSegments)
      segments.push(...segmentsIn(values[index], matrix, operators))
  }
  return segments
}

/** What is stroked is a line; what is filled only where it is as thin as one. What bounds a picture or a page draws nothing. */
function segmentsIn(value: unknown, matrix: Matrix, operators: Readonly<Record<string, number>>): Segment[] {
  const [paint, [path] = []] = value as [unknown, (readonly unknown[])?]
  if (path === undefined || path === null || typeof path !== 'object') return []
  if (paint === operators.endPath) return []
  const isFilled = paint === operators.fill || paint === operators.eoFill
  return shapesIn(Object.values(path as Record<string, number>), matrix)
    .filter(({ points }) => !isFilled || isThin(points))
    .flatMap(({ segments }) => segments)
}

interface Shape {
  readonly points: Point[]
  readonly segments: Segment[]
}

/** A path may draw many shapes: each begins where it moves to. */
function shapesIn(numbers: readonly number[], matrix: Matrix): Shape[] {
  const shapes: Shape[] = []
  let shape: Shape = { points: [], segments: [] }
  let start: Point = [0, 0]
  let here: Point = start
  for (let at = 0; at < numbers.length; ) {
    const operator = numbers[at]!
    const count = numbersOf[operator] ?? 0
    const next: Point = count >= 2 ? apply(matrix, numbers[at + count - 1]!, numbers[at + count]!) : start
    if (operator === moveTo) {
      start = next
      shape = { points: [], segments: [] }
      shapes.push(shape)
    } else if (operator === lineTo || count === 0) shape.segments.push(...segment(here, next))
    shape.points.push(next)
    here = next
    at += 1 + count
  }
  return shapes
}

function isThin(points: readonly Point[]): boolean {
  const widthOf = (side: 0 | 1): number => {
    const all = points.map(point => point[side])
    return Math.max(...all) - Math.min(...all)
  }
  return widthOf(0) < thickest || widthOf(1) < thickest
}

function segment([x1, y1]: Point, [x2, y2]: Point): Segment[] {
  const width = Math.abs(x2 - x1)
  const height = Math.abs(y2 - y1)
  if (height < thickest && width >= shortest)
    return [{ upright: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
  if (width < thickest && height >= shortest)
    return [{ upright: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
  return []
}

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
]

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
