import type { Reporter, TestModule } from 'vitest/node'
import { endOf, logOf } from './logs.ts'

/** Shows the logs of a test file's processes when something in the file failed: a test, or the setup. */
export default class LogReporter implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    if (module.ok()) return
    const end = endOf(logOf(module.moduleId))
    if (end !== undefined) process.stdout.write(`${end}\n`)
  }
}
