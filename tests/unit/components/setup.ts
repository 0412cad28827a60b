import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

/** All component tests share one document, so each test's output is removed before the next. */

afterEach(cleanup)
