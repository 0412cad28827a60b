/** Depth contours, as on a sea chart. Decoration. */
export function Contours() {
  return (
    <svg
      className="contours"
      width="600"
      height="160"
      viewBox="0 0 1200 320"
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1210 22c-92-8-150 34-214 30s-112-46-190-38-110 70-66 116 44 78 2 110-46 66-22 90" />
      <path d="M1210 62c-84-8-140 32-204 30s-104-36-166-30-82 46-46 86 58 82 18 122-42 42-30 60" />
      <path d="M1210 104c-76-6-128 28-186 28s-96-26-134-22-52 26-22 56 68 82 30 132-26 22-18 32" />
      <path d="M1210 148c-66-4-112 24-164 26s-76-14-104-12-26 12-6 34 70 82 40 134" />
      <path d="M1210 194c-56-2-92 20-136 24s-54-6-66 0 66 60 48 112" />
      <path d="M1210 242c-44 0-68 18-98 24s-18 36-22 64" />
      <path d="M1210 290c-28 2-44 12-58 40" />
    </svg>
  )
}
