/** What went wrong, as problem details (RFC 9457). */
import { CarnetError } from '@carnet/errors'
import { errorText, type Language, label } from '@carnet/locales'

export interface ProblemIssue {
  readonly code: string
  readonly message: string
  readonly fix: string
  readonly where: string
}

export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly issues: readonly ProblemIssue[]
}

export const problemType = 'application/problem+json'

/** The status of an error that is not the caller's to mend. */
const serverError = 500
const unprocessable = 422

/** Statuses of errors that HTTP has a word of its own for; all other bad input is unprocessable. */
const statuses: Readonly<Record<string, number>> = {
  CARNET_API_INVALID: 400,
  CARNET_API_NOT_SIGNED_IN: 401,
  CARNET_API_SIGN_IN: 400,
  CARNET_API_SIGN_IN_ANEW: 401,
  CARNET_API_SIGN_IN_STRONGER: 401,
  CARNET_API_SIGN_IN_WEAK: 403,
  CARNET_API_FORBIDDEN: 403,
  CARNET_API_NO_ORGANISATION: 403,
  CARNET_API_NO_SESSION: 403,
  CARNET_API_INVITATION_OTHER: 403,
  CARNET_API_ORIGIN: 403,
  CARNET_APPROVAL_REVOKED: 403,
  CARNET_APPROVAL_ENDED: 403,
  CARNET_APPROVAL_USED_UP: 403,
  CARNET_APPROVAL_PLAN: 403,
  CARNET_APPROVAL_DAY: 403,
  CARNET_APPROVAL_FACT: 403,
  CARNET_APPROVAL_RECORD: 403,
  CARNET_APPROVAL_PROTECTION: 403,
  CARNET_APPROVAL_CATEGORY: 403,
  CARNET_APPROVAL_PEOPLE: 403,
  CARNET_API_NEEDS_KEY: 401,
  CARNET_API_NOT_FOUND: 404,
  CARNET_API_METHOD: 405,
  CARNET_REGIME_UNKNOWN: 404,
  CARNET_API_TOO_SLOW: 408,
  CARNET_API_CONFLICT: 409,
  CARNET_API_NO_LOGIN: 409,
  CARNET_API_NOT_ENTERED: 409,
  CARNET_API_LAST_OFFICER: 409,
  CARNET_API_INVITATION: 410,
  CARNET_PERSON_VISIT: 401,
  CARNET_PERSON_CODE: 403,
  CARNET_PERSON_MAY_NOT: 403,
  CARNET_PERSON_LINK: 410,
  CARNET_WITHDRAWAL_NOTICE: 410,
  CARNET_WITHDRAWAL_ANSWERED: 409,
  CARNET_API_STATE: 409,
  CARNET_OBLIGATION_STATE: 409,
  CARNET_REQUEST_STATE: 409,
  CARNET_REQUEST_QUESTION: 409,
  CARNET_API_PLAN_CHANGED: 409,
  CARNET_API_PLAN_NOT_READY: 409,
  CARNET_API_FOUR_EYES: 403,
  CARNET_DESK_NONE: 409,
  CARNET_DESK_NOT_ALLOWED: 403,
  CARNET_DESK_SLUG_TAKEN: 409,
  CARNET_DESK_PUBLISHED: 409,
  CARNET_DESK_WITHDRAWN: 409,
  CARNET_DRAFT_CLOSED: 409,
  CARNET_DRAFT_FULL: 409,
  CARNET_DRAFT_NOT_PUBLIC: 403,
  CARNET_FILING_TWICE: 409,
  CARNET_FILING_STATE: 409,
  CARNET_ERASED: 410,
  CARNET_ERASE_UNDER_WAY: 409,
  CARNET_ERASE_OWED: 409,
  CARNET_ERASE_STANDING: 409,
  CARNET_ERASE_REQUEST_OPEN: 409,
  CARNET_API_TOO_LARGE: 413,
  CARNET_UPLOAD_TOO_LARGE: 413,
  CARNET_UPLOAD_QUOTA: 413,
  CARNET_DISK_FULL: 507,
  CARNET_API_MEDIA_TYPE: 415,
  CARNET_API_TOO_OFTEN: 429,
  CARNET_API_TOO_MANY: 429,
  CARNET_API_PROVIDER: 502,
}

export function problemOf(error: CarnetError, language: Language, instance: string): Problem {
  const issues = error.issues.map(issue => {
    const { message, fix, where } = errorText(issue, language)
    return { code: issue.code, message, fix, where }
  })
  const code = error.code
  const status = statuses[code] ?? (error.kind === 'input' ? unprocessable : serverError)
  const [first] = issues
  const detail = first ? detailOf(first, language) : code
  return {
    type: `/errors#${code.toLowerCase()}`,
    title: first?.message ?? code,
    status,
    detail,
    instance,
    issues,
  }
}

/** Both as one line: what was wrong often ends without a full stop. */
const detailOf = ({ message, fix }: ProblemIssue, language: Language): string =>
  fix === '' || /\p{Sentence_Terminal}$/u.test(message)
    ? `${message} ${fix}`.trim()
    : label('error-with-fix', language, { message, fix })

/** An error of a library is not shown: it could quote what was sent. */
export const asCarnetError = (error: unknown): CarnetError =>
  error instanceof CarnetError
    ? error
    : new CarnetError(
        'CARNET_INTERNAL',
        { problem: error instanceof Error ? error.name : typeof error },
        { kind: 'failure' },
      )
