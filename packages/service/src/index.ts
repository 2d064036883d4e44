export { describeApi } from './app.ts'
export { type Permission, permissions } from './principal.ts'
export { type Service, type ServiceOptions, startService } from './start.ts'
