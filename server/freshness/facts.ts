/** Small named facts that outlive the process, such as which build the pages are of. */
export type Facts = { get: (name: string) => string | undefined; set: (name: string, value: string) => void }
