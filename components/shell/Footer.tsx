import type { Messages } from "@/locales/mod.ts";

/** The end of every page. */
export function Footer({ t }: { t: Messages }) {
  const { footer, nav, brand } = t.common;
  const { feedback } = t.reports;
  const links = [
    ["/about", footer.about],
    ["/rules", footer.rules],
    ["/privacy", footer.privacy],
    ["/feedback", feedback.link],
  ] as const;
  return (
    <footer class="no-print mt-12 border-t border-line">
      <div class="mx-auto flex max-w-page flex-col gap-x-8 gap-y-2 px-4 py-6 text-sm text-soft md:flex-row md:items-center md:justify-between md:px-6">
        <p>
          <strong class="text-ink">{brand}</strong> · {footer.line}
        </p>
        <nav aria-label={nav.footer}>
          <ul class="-mx-2 flex flex-wrap">
            {links.map(([href, label]) => (
              <li key={href}>
                <a
                  href={href}
                  class="inline-flex min-h-11 items-center px-2 hover:text-ink hover:underline"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
