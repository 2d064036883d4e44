/** What `carnet serve` calls the process beside itself. No name that anybody would type: it is nobody's command. */
export const secondCommand = 'second-process'
