import type { Metadata } from 'next'
import { pageNumber } from '#lib/addresses/pageNumber.ts'
import { missing, missingMetadata } from '../../../../../missing.tsx'
import { topicMetadata, topicPage } from '../../topicRoute.tsx'

type Props = { params: Promise<{ topic: string; page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { topic, page: segment } = await params
  const page = pageNumber(segment)
  return (page && (await topicMetadata(topic, page))) || missingMetadata
}

export default async function Page({ params }: Props) {
  const { topic, page: segment } = await params
  const page = pageNumber(segment)
  return (page && (await topicPage(topic, page))) || missing('aktuelt', 'emne', topic, 'side', segment)
}
