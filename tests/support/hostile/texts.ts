/**
 * Texts that run a script where somebody forgot to escape: each calls `ran()` in its own way (an element, an
 * attribute, an address, a way out of a comment, title, text area, script or JSON). Short ones fit a title.
 */
const SHORT: readonly string[] = [
  "<script>ran(1)</script>",
  "<img src=x onerror=ran(2)>",
  "<svg onload=ran(3)>",
  `"><img src=x onerror=ran(4)>`,
  "'><svg/onload=ran(5)>",
  `" autofocus onfocus=ran(6) x="`,
  "</title><svg onload=ran(7)>",
  "javascript:ran(8)",
  "--><svg onload=ran(9)>",
  "${ran(10)}{{ran(10)}}",
  "&lt;img src=x onerror=ran(11)&gt;",
  "</script><script>ran(12)</script>",
];

const LONG: readonly string[] = [
  "</textarea><img src=x onerror=ran(20)>",
  "<iframe srcdoc='<script>parent.ran(21)</script>'></iframe>",
  "<a href=javascript:ran(22)>나를 눌러요</a>",
  'https://example.com/"onmouseover=ran(23)//',
  "http://x/<svg/onload=ran(24)>",
  "javascript://example.com/%0aran(25)",
  "data:text/html,<script>ran(26)</script>",
  "<math><mtext><table><mglyph><style><img src onerror=ran(27)>",
  "<style>@import'x';</style><link rel=stylesheet href=data:,x>",
  "<meta http-equiv=refresh content='0;url=javascript:ran(28)'>",
  "<base href=//evil.example/>",
  "<form action=javascript:ran(29)><button autofocus>x</button></form>",
  "<details open ontoggle=ran(30)>",
  "<video><source onerror=ran(31)></video>",
  "<!--<script>--><script>ran(32)</script>",
  "\\u003cimg src=x onerror=ran(33)\\u003e",
  `{"x":"</script><script>ran(34)</script>"}`,
  "[x](javascript:ran(35)) <xss style=animation:x onanimationstart=ran(36)>",
];

/** Those that fit, a line each, in texts of at most `max` letters. */
export function hostileTexts(max: number): string[] {
  const texts: string[] = [];
  let current = "";
  for (const line of hostileLines(max)) {
    if (current !== "" && current.length + 1 + line.length > max) {
      texts.push(current);
      current = "";
    }
    current += (current === "" ? "" : "\n") + line;
  }
  return [...texts, current];
}

/** Those that fit into `max` letters, for fields of one line. */
export function hostileLines(max: number): string[] {
  return [...SHORT, ...LONG].filter(({ length }) => length <= max);
}
