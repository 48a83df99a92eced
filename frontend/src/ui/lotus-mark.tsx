/** The contest's mark, a lotus, in the colour of the text around it. Decorative: the contest's name stands beside it. */
export function LotusMark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="8 8 48 52" fill="currentColor" aria-hidden="true">
      <path d="M32 11c6 7 8.500 13.500 8.500 20S37 43.500 32 47c-5-3.500-8.500-9.500-8.500-16S26 18 32 11z" />
      <path
        d="M17.500 20c-1.500 10.500 1.500 21 11 27C18.500 46 12 37.500 12 28.500c0-3.500 2-6.500 5.500-8.500z"
        opacity=".82"
      />
      <path
        d="M46.500 20c1.500 10.500-1.500 21-11 27C45.500 46 52 37.500 52 28.500c0-3.500-2-6.500-5.500-8.500z"
        opacity=".82"
      />
      <path d="M13 50.500c12 4 26 4 38 0-5.500 5-12 7-19 7s-13.500-2-19-7z" opacity=".65" />
    </svg>
  );
}
