/** Photos and the socket are no pages: nothing is written on them, and nobody looks at them for long. */
export function isPage(pathname: string): boolean {
  return !pathname.startsWith("/uploads/") && pathname !== "/ws";
}
