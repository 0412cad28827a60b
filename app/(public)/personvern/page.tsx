import { siteMetadata, siteRoute } from '../siteRoute.tsx'

export const generateMetadata = () => siteMetadata('privacy')

export default async function Page() {
  return siteRoute('privacy')
}
