import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

/** All component tests share one document: what one has rendered is taken away before the next. */

afterEach(cleanup)
