export { describeApi } from './app.ts'
export { readSettings, type ServingSettings, secretFileSetting } from './identity/settings.ts'
export { type Permission, permissions } from './principal.ts'
export { type Service, type ServiceOptions, startService } from './start.ts'
