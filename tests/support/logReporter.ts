import type { Reporter, TestModule } from 'vitest/node'
import { endOf, logOf } from './logs.ts'

/** Shows what the processes of a test file said, when something in that file failed: a test, or the start of what it tests. */
export default class LogReporter implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    if (module.ok()) return
    const end = endOf(logOf(module.moduleId))
    if (end !== undefined) process.stdout.write(`${end}\n`)
  }
}
