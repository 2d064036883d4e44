/** What an AI agent may do with Carnet. */
export { type LawDesk, readText } from './law-desk.ts'
export { addLawTools } from './law-tools.ts'
export { type LocalDesk, makeLocalServer } from './local/server.ts'
export { dayOf, type Given, type StandingApproval, StandingApprovals } from './local/standing-approvals.ts'
export { tellApprovals, tellInspection, tellPlans, tellVerified } from './tell.ts'
export { tellDecision } from './tell-decision.ts'
export { type Answer, addTool, Refused, refusal, type ToolOptions } from './tool.ts'
