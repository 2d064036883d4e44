export { type Permission, permissions } from './principal.ts'
export { type Service, type ServiceOptions, startService } from './start.ts'
