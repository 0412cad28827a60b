import { past } from './pastRoute.tsx'

export const { generateMetadata } = past.first
export default past.first.page
