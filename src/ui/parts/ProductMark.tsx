/** The mark of the product as in public/icons/icon.svg: one stop sign with two possible owners. */
export function ProductMark() {
  return (
    <svg className="product-mark" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true">
      <path className="mark-edge" d="M25.9 6.1A14 14 0 0 0 6.1 25.9Z" />
      <path className="mark-origin" d="M25.9 6.1A14 14 0 0 1 6.1 25.9Z" />
      <rect className="mark-bar" x="7" y="13" width="18" height="6" rx="1.6" />
    </svg>
  );
}
