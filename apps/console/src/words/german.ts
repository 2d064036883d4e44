/** The German of the console, in a chunk of its own that is fetched when somebody reads German. A book adds one line here. */
import { navigationGerman } from '../app/navigation.words.de.ts'
import { navigationWords } from '../app/navigation.words.ts'
import { shellGerman } from '../app/shell.words.de.ts'
import { shellWords } from '../app/shell.words.ts'
import { exampleGerman } from '../example/example.words.de.ts'
import { exampleWords } from '../example/example.words.ts'
import { kitGerman } from '../kit/kit.words.de.ts'
import { kitWords } from '../kit/kit.words.ts'
import { lawGerman } from '../kit/law.words.de.ts'
import { lawWords } from '../kit/law.words.ts'
import { approvalsGerman } from '../pages/approvals/approvals.words.de.ts'
import { approvalsWords } from '../pages/approvals/approvals.words.ts'
import { auditGerman } from '../pages/audit/audit.words.de.ts'
import { auditWords } from '../pages/audit/audit.words.ts'
import { authoritiesGerman } from '../pages/authorities/authorities.words.de.ts'
import { authoritiesWords } from '../pages/authorities/authorities.words.ts'
import { authorityGerman } from '../pages/authority/authority.words.de.ts'
import { authorityWords } from '../pages/authority/authority.words.ts'
import { draftsGerman } from '../pages/authority/drafts.words.de.ts'
import { draftsWords } from '../pages/authority/drafts.words.ts'
import { filingsGerman } from '../pages/authority/filings.words.de.ts'
import { filingsWords } from '../pages/authority/filings.words.ts'
import { changesGerman } from '../pages/changes/changes.words.de.ts'
import { changesWords } from '../pages/changes/changes.words.ts'
import { compareGerman } from '../pages/compare/compare.words.de.ts'
import { compareWords } from '../pages/compare/compare.words.ts'
import { consultationGerman } from '../pages/consultation/consultation.words.de.ts'
import { consultationWords } from '../pages/consultation/consultation.words.ts'
import { declarationsGerman } from '../pages/declarations/declarations.words.de.ts'
import { declarationsWords } from '../pages/declarations/declarations.words.ts'
import { flowsGerman } from '../pages/flows/flows.words.de.ts'
import { flowsWords } from '../pages/flows/flows.words.ts'
import { hereGerman } from '../pages/here/here.words.de.ts'
import { hereWords } from '../pages/here/here.words.ts'
import { homeGerman } from '../pages/home/home.words.de.ts'
import { homeWords } from '../pages/home/home.words.ts'
import { waitingGerman } from '../pages/home/waiting-for-you.words.de.ts'
import { waitingWords } from '../pages/home/waiting-for-you.words.ts'
import { invitationGerman } from '../pages/invitation/invitation.words.de.ts'
import { invitationWords } from '../pages/invitation/invitation.words.ts'
import { ledgerGerman } from '../pages/ledger/ledger.words.de.ts'
import { ledgerWords } from '../pages/ledger/ledger.words.ts'
import { listsGerman } from '../pages/lists/lists.words.de.ts'
import { listsWords } from '../pages/lists/lists.words.ts'
import { myDataGerman } from '../pages/my-data/my-data.words.de.ts'
import { myDataWords } from '../pages/my-data/my-data.words.ts'
import { notFoundGerman } from '../pages/not-found/not-found.words.de.ts'
import { notFoundWords } from '../pages/not-found/not-found.words.ts'
import { obligationsGerman } from '../pages/obligations/obligations.words.de.ts'
import { obligationsWords } from '../pages/obligations/obligations.words.ts'
import { keptGerman } from '../pages/organisation/kept.words.de.ts'
import { keptWords } from '../pages/organisation/kept.words.ts'
import { organisationGerman } from '../pages/organisation/organisation.words.de.ts'
import { organisationWords } from '../pages/organisation/organisation.words.ts'
import { signingKeysGerman } from '../pages/organisation/signing-keys.words.de.ts'
import { signingKeysWords } from '../pages/organisation/signing-keys.words.ts'
import { knownGerman, peopleGerman } from '../pages/people/people.words.de.ts'
import { knownWords, peopleWords } from '../pages/people/people.words.ts'
import { receiptGerman } from '../pages/receipt/receipt.words.de.ts'
import { receiptWords } from '../pages/receipt/receipt.words.ts'
import { referenceGerman } from '../pages/reference/reference.words.de.ts'
import { referenceWords } from '../pages/reference/reference.words.ts'
import { regimesGerman } from '../pages/regimes/regimes.words.de.ts'
import { regimesWords } from '../pages/regimes/regimes.words.ts'
import { requestsGerman } from '../pages/requests/requests.words.de.ts'
import { requestsWords } from '../pages/requests/requests.words.ts'
import { totalsGerman } from '../pages/totals/totals.words.de.ts'
import { totalsWords } from '../pages/totals/totals.words.ts'
import { newGerman } from '../pages/transfers/new/new.words.de.ts'
import { newWords } from '../pages/transfers/new/new.words.ts'
import { oneGerman } from '../pages/transfers/one/one.words.de.ts'
import { oneWords } from '../pages/transfers/one/one.words.ts'
import { transfersGerman } from '../pages/transfers/transfers.words.de.ts'
import { transfersWords } from '../pages/transfers/transfers.words.ts'
import { upcomingGerman } from '../pages/upcoming/upcoming.words.de.ts'
import { upcomingWords } from '../pages/upcoming/upcoming.words.ts'
import { verifyGerman } from '../pages/verify/verify.words.de.ts'
import { verifyWords } from '../pages/verify/verify.words.ts'
import type { Translation, WordBook } from './words.ts'

export const german: ReadonlyMap<WordBook, Translation<WordBook>> = new Map<WordBook, Translation<WordBook>>([
  [navigationWords, navigationGerman],
  [shellWords, shellGerman],
  [exampleWords, exampleGerman],
  [kitWords, kitGerman],
  [lawWords, lawGerman],
  [approvalsWords, approvalsGerman],
  [auditWords, auditGerman],
  [authoritiesWords, authoritiesGerman],
  [authorityWords, authorityGerman],
  [draftsWords, draftsGerman],
  [filingsWords, filingsGerman],
  [changesWords, changesGerman],
  [compareWords, compareGerman],
  [declarationsWords, declarationsGerman],
  [flowsWords, flowsGerman],
  [hereWords, hereGerman],
  [homeWords, homeGerman],
  [waitingWords, waitingGerman],
  [invitationWords, invitationGerman],
  [ledgerWords, ledgerGerman],
  [listsWords, listsGerman],
  [myDataWords, myDataGerman],
  [notFoundWords, notFoundGerman],
  [obligationsWords, obligationsGerman],
  [keptWords, keptGerman],
  [signingKeysWords, signingKeysGerman],
  [organisationWords, organisationGerman],
  [knownWords, knownGerman],
  [peopleWords, peopleGerman],
  [consultationWords, consultationGerman],
  [receiptWords, receiptGerman],
  [referenceWords, referenceGerman],
  [regimesWords, regimesGerman],
  [requestsWords, requestsGerman],
  [totalsWords, totalsGerman],
  [newWords, newGerman],
  [oneWords, oneGerman],
  [transfersWords, transfersGerman],
  [upcomingWords, upcomingGerman],
  [verifyWords, verifyGerman],
])
