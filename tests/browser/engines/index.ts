import { type Engine, engineOf } from './engine.ts'
import { launchFirefox } from './firefox.ts'
import { launchWebKit } from './webKit.ts'

/** The engines that readers have beside Chromium's, each with what makes one that has started no browser yet. */
export const otherEngines: Readonly<Record<string, () => Engine>> = {
  Firefox: () => engineOf('Firefox', launchFirefox),
  WebKit: () => engineOf('WebKit', launchWebKit),
}
