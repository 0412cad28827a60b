import { list } from '../../listRoute.tsx'

export const { generateMetadata } = list.numbered
export default list.numbered.page
