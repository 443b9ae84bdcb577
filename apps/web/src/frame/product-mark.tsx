/** The mark of the product: many ways that come together in one point. */
export const ProductMark = ({ size = 32 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
    <path d="M4 5v3c0 5 5 8 12 9m12-12v3c0 5-5 8-12 9M16 4v19" stroke="var(--color-brand-base)" strokeWidth="3.4" strokeLinecap="round" />
    <circle cx="16" cy="27" r="3.6" fill="var(--color-accent-base)" />
  </svg>
);
