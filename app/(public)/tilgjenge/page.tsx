import { siteMetadata, siteRoute } from '../siteRoute.tsx'

export const generateMetadata = () => siteMetadata('accessibility')

export default async function Page() {
  return siteRoute('accessibility')
}
