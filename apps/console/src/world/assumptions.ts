/** What is assumed of a file on its way: data that the page shows, and that a person changes. */

/** What is assumed where nobody has said it. Every value is one of the vocabulary. */
export interface Assumptions {
  readonly from: string
  readonly asOf: string
  /** What the people are to the sender. */
  readonly relation: Relation
  /** The group of companies that both belong to: the recipient is of it, or not. */
  readonly group: boolean
  /** Whether all people have come of age; false: that is not known. */
  readonly adults: boolean
  /** Who sends, and to whom: kinds of party. */
  readonly sender: Sender
  readonly receiver: Receiver
  /** In which role the recipient handles the data. */
  readonly receiverRole: ReceiverRole
}

/** What people are to whoever sends their data. */
export const relations = [
  'customer',
  'employee',
  'applicant',
  'patient',
  'student',
  'member',
  'visitor',
  'other',
] as const
export type Relation = (typeof relations)[number]
export const senders = ['company', 'public-body', 'university'] as const
export type Sender = (typeof senders)[number]
export const receivers = ['company', 'public-body', 'university', 'individual'] as const
export type Receiver = (typeof receivers)[number]
export const receiverRoles = ['controller', 'processor'] as const
export type ReceiverRole = (typeof receiverRoles)[number]

/** Before anybody has said otherwise; the place and the day are added where they are known. */
export const usualAssumptions = {
  relation: 'customer',
  group: false,
  adults: true,
  sender: 'company',
  receiver: 'company',
  receiverRole: 'controller',
} as const
