import { past } from '../../pastRoute.tsx'

export const { generateMetadata } = past.numbered
export default past.numbered.page
