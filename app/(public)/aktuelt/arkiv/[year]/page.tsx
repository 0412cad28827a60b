import type { Metadata } from 'next'
import { missing, missingMetadata } from '../../../missing.tsx'
import { yearMetadata, yearPage } from './yearRoute.tsx'

type Props = { params: Promise<{ year: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return (await yearMetadata((await params).year, 1)) ?? missingMetadata
}

export default async function Page({ params }: Props) {
  const { year } = await params
  return (await yearPage(year, 1)) ?? missing('aktuelt', 'arkiv', year)
}
