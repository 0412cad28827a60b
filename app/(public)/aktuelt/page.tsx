import { list } from './listRoute.tsx'

export const { generateMetadata } = list.first
export default list.first.page
