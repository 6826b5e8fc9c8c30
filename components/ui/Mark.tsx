/** Madang's mark: the ㅁ of 마당, a house around a yard with its gate open and the sun in it. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      class="shrink-0 text-persimmon"
      aria-hidden="true"
    >
      <path
        d="M11 28H9a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5h14a5 5 0 0 1 5 5v14a5 5 0 0 1-5 5h-2"
        stroke="currentColor"
        stroke-width="4.5"
        stroke-linecap="round"
      />
      <circle cx="16" cy="17" r="4.5" fill="currentColor" />
    </svg>
  );
}
