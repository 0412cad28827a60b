/** What an SVG of ours may be made of. Whatever is not here is left out: script, frames of HTML, animation, sounds. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The elements, but for `style`, whose text is read too (css.ts). */
export const elements = words(`
  svg g defs symbol use switch title desc path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix feComponentTransfer
  feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
  feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight
  feTile feTurbulence
`)

/** What may stand as an attribute or in a style (SVG 2, presentation attributes). */
export const properties = words(`
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters
  direction display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity
  font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight image-rendering isolation
  letter-spacing lighting-color marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow
  paint-order pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration
  text-rendering transform transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode
`)

const geometry = words(`
  amplitude azimuth baseFrequency bias class clipPathUnits cx cy d diffuseConstant divisor dx dy edgeMode elevation
  exponent filterUnits fr fx fy gradientTransform gradientUnits height id in in2 intercept k1 k2 k3 k4 kernelMatrix
  kernelUnitLength lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits mode
  numOctaves offset operator order orient pathLength patternContentUnits patternTransform patternUnits points pointsAtX
  pointsAtY pointsAtZ preserveAspectRatio preserveAlpha primitiveUnits r radius refX refY result rotate rx ry scale seed
  slope specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage
  tableValues targetX targetY textLength type values version viewBox width x x1 x2 xChannelSelector xml:space y y1 y2
  yChannelSelector z
`)

export const isAttribute = (name: string): boolean => geometry.has(name) || properties.has(name)

/** Whether a value refers to nothing outside the file. A backslash could spell `url` in letters that are not seen here. */
export const isInside = (value: string): boolean =>
  !value.includes('\\') && !/url\((?!\s{0,9}['"]?#)|(?:src|image|image-set|expression)\(|script:/i.test(value)

/** The ids that a value refers to in its own file. */
export const idsIn = (value: string): string[] =>
  [...value.matchAll(/url\(\s{0,9}['"]?#([^'")\s]{1,200})/gi)].flatMap(([, id]) => id ?? [])
