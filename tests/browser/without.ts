import type { SanityClient } from '@sanity/client'

/** Tells a story, and takes away what it made, also when it fails: the stories of a worker share its lake. */
export async function without(
  ids: readonly string[],
  content: SanityClient,
  tell: () => Promise<void>,
): Promise<void> {
  try {
    await tell()
  } finally {
    for (const id of ids) await content.transaction().delete(id).delete(`drafts.${id}`).commit()
  }
}
