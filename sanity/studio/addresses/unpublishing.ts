import { useToast } from '@sanity/ui/toast'
import { useDocumentPairPermissions } from 'sanity'
import { addressMessages as words } from '../messages/addresses.ts'
import { unpublish } from '../publication/unpublish.ts'
import { useEditorsClient } from '../useEditorsClient.ts'

/** Unpublishes, and tells the editor how it went. Resolves with whether it is unpublished; never rejects. */
export function useUnpublish(publishedId: string): () => Promise<boolean> {
  const client = useEditorsClient()
  const toast = useToast()
  return async () => {
    try {
      await unpublish(client, publishedId)
      toast.push({ status: 'success', title: words.unpublished })
      return true
    } catch {
      toast.push({ status: 'error', title: words.unpublishFailed })
      return false
    }
  }
}

/** Whether the editor may unpublish; undefined until it is known. */
export function useMayUnpublish(id: string, type: string): boolean | undefined {
  const [permissions, isLoading] = useDocumentPairPermissions({ id, type, permission: 'unpublish' })
  return isLoading ? undefined : permissions?.granted
}
