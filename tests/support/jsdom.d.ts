/** jsdom comes without types: what of it the tests call themselves. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string)
    readonly window: Window
  }
}
