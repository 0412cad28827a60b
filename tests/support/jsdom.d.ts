/** jsdom has no types of its own: these cover what the tests call directly. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string)
    readonly window: Window & { DOMParser: typeof DOMParser }
  }
}
