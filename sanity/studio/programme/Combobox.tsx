import { Box, Card, Stack, Text, TextInput } from '@sanity/ui'
import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useState } from 'react'

/** Something to choose below a text field. */
export type Option = { key: string; text: string; hint?: string | undefined }

type Props = {
  text: string
  onText: (text: string) => void
  options: readonly Option[]
  onPick: (key: string) => void
  /** Enter where no option is marked. */
  onEnter: () => void
  input: Omit<ComponentProps<typeof TextInput>, 'value' | 'onChange' | 'list' | 'size'>
  /** What the list holds, for screen readers. */
  label: string
  /** What is said of the text, between it and the list. */
  children?: ReactNode
}

/** How far a key moves the mark in the list. */
const steps: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * A text field with a list of suggestions below it. Nothing in the list is chosen before an arrow or a click marks it, so
 * Enter takes the text as it stands: the focus is in the field all the while.
 */
export function Combobox({ text, onText, options, onPick, onEnter, input, label, children }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [marked, setMarked] = useState(-1)
  const isShown = isOpen && options.length > 0 && input.readOnly !== true
  const option = isShown ? options[marked] : undefined
  const close = () => {
    setOpen(false)
    setMarked(-1)
  }
  const pick = (key: string) => {
    close()
    onPick(key)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = steps[event.key]
    if (step !== undefined && options.length > 0) {
      event.preventDefault()
      setOpen(true)
      // From the field itself, −1, up leads to the last and down to the first.
      setMarked((now) => ((now + step + 1 + options.length + 1) % (options.length + 1)) - 1)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (option !== undefined) return pick(option.key)
      close()
      onEnter()
    } else if (event.key === 'Escape' && isShown) {
      // The dialog around the field would close as well.
      event.stopPropagation()
      event.nativeEvent.stopImmediatePropagation()
      close()
    }
    input.onKeyDown?.(event)
  }
  return (
    <Box style={{ position: 'relative' }}>
      <TextInput
        {...input}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? id : undefined}
        aria-activedescendant={option === undefined ? undefined : `${id}${marked}`}
        value={text}
        onChange={(event) => {
          setOpen(true)
          setMarked(-1)
          onText(event.currentTarget.value)
        }}
        onFocus={(event) => {
          input.onFocus?.(event)
          setOpen(true)
        }}
        onBlur={(event) => {
          close()
          input.onBlur?.(event)
        }}
        onKeyDown={onKeyDown}
      />
      {children}
      {isShown && (
        <Card
          shadow={3}
          radius={2}
          padding={1}
          style={{
            position: 'absolute',
            insetInline: 0,
            top: '100%',
            zIndex: 10,
            maxHeight: 260,
            overflow: 'auto',
          }}
        >
          <div role="listbox" id={id} aria-label={label}>
            {options.map(({ key, text: shown, hint }, index) => (
              // The focus stays in the field, which the arrows of the keyboard are for.
              // biome-ignore lint/a11y/useKeyWithClickEvents: as said
              // biome-ignore lint/a11y/useFocusableInteractive: as said
              <div
                key={key}
                id={`${id}${index}`}
                role="option"
                aria-selected={index === marked}
                ref={index === marked ? intoView : undefined}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(key)}
                style={{ cursor: 'pointer' }}
              >
                <Card padding={3} radius={2} selected={index === marked}>
                  <Stack gap={2}>
                    <Text size={1}>{shown}</Text>
                    {hint && (
                      <Text size={1} muted>
                        {hint}
                      </Text>
                    )}
                  </Stack>
                </Card>
              </div>
            ))}
          </div>
        </Card>
      )}
    </Box>
  )
}

const intoView = (element: HTMLElement | null) => element?.scrollIntoView?.({ block: 'nearest' })
