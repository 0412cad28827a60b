import { ThemeProvider } from '@sanity/ui'
import { buildTheme } from '@sanity/ui/theme'
import type { ReactNode } from 'react'
import { vi } from 'vitest'

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Gives jsdom, which lays nothing out, what the design system asks of a browser. */
export function stubLayout(): void {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
  vi.stubGlobal('ResizeObserver', Observer)
  vi.stubGlobal('IntersectionObserver', Observer)
}

const theme = buildTheme()

/** A part of Studio as Studio shows it: the design system's components need its theme. */
export const themed = (part: ReactNode) => <ThemeProvider theme={theme}>{part}</ThemeProvider>
