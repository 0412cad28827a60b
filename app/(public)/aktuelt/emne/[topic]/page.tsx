import type { Metadata } from 'next'
import { missing, missingMetadata } from '../../../missing.tsx'
import { topicMetadata, topicPage } from './topicRoute.tsx'

type Props = { params: Promise<{ topic: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return (await topicMetadata((await params).topic, 1)) ?? missingMetadata
}

export default async function Page({ params }: Props) {
  const { topic } = await params
  return (await topicPage(topic, 1)) ?? missing('aktuelt', 'emne', topic)
}
