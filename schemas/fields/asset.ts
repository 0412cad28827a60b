import type { FileRule, ImageRule } from '@sanity/types'

type Value = { asset?: { _ref?: string } | undefined } | undefined

const hasAsset = (value: Value): boolean => value?.asset?._ref !== undefined

/**
 * The rules for a picture that must be there. The first is for typegen, which learns from it that there always is one:
 * its own checks are skipped, since both of them remark on a picture of which only the type is left.
 */
export const pictureRequired = (rule: ImageRule, message: string): ImageRule[] => [
  rule.required().assetRequired().skip(),
  rule.custom((value: Value) => hasAsset(value) || message),
]

/** The same for a file. */
export const fileRequired = (rule: FileRule, message: string): FileRule[] => [
  rule.required().assetRequired().skip(),
  rule.custom((value: Value) => hasAsset(value) || message),
]
