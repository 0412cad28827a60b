import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** The project files that a file imports, including type imports, as paths from the project's root. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  return importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('#')) return [fileName.slice(1)]
    return fileName.startsWith('.') ? [join(dirname(file), fileName)] : []
  })
}

/** `a --> b` for each pair of folders in which a file of `a` imports a file of `b`, sorted, each once. */
export function arrowsBetween(
  files: readonly string[],
  roomOf: (file: string) => string | undefined,
): string[] {
  const arrows = files.flatMap((file) =>
    importsOf(file).flatMap((imported) => {
      const [from, to] = [roomOf(file), roomOf(imported)]
      return from === undefined || to === undefined || from === to ? [] : [`${from} --> ${to}`]
    }),
  )
  return [...new Set(arrows)].sort()
}
