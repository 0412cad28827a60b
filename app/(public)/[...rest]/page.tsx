import { missing, missingMetadata } from '../missing.tsx'

type Props = { params: Promise<{ rest: string[] }> }

export const metadata = missingMetadata

/** Every address without a page. */
export default async function Page({ params }: Props) {
  return missing((await params).rest)
}
