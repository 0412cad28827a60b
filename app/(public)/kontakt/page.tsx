import { siteMetadata, siteRoute } from '../siteRoute.tsx'

export const generateMetadata = () => siteMetadata('contact')

export default async function Page() {
  return siteRoute('contact')
}
