/** The day where the person is, as days are written here: YYYY-MM-DD. */
export const today = (): string => new Intl.DateTimeFormat('sv').format(new Date())

/** The same day some years earlier; the last of February for its 29th. */
export function yearsBefore(day: string, years: number): string {
  const [year = '', rest = ''] = [day.slice(0, 4), day.slice(4)]
  const earlier = `${String(Number(year) - years).padStart(4, '0')}${rest}`
  return earlier.endsWith('-02-29') && Number.isNaN(Date.parse(earlier))
    ? earlier.replace('-29', '-28')
    : earlier
}
