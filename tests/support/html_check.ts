import { HtmlValidate } from "html-validate";

const checker = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Preact writes `<br/>` and `checked`, which HTML allows.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    // Names of people and things are as long as they are.
    "long-title": "off",
    // A phone number or price that wraps is a matter of style.
    "tel-non-breaking": "off",
    // HTML lets an id begin with an underscore; Fresh's state does.
    "valid-id": ["error", { relaxed: true }],
    // Several photos are kept by boxes of one name.
    "form-dup-name": "off",
    "no-inline-style": "error",
    "require-sri": "off",
  },
});

/** What is wrong with a page's HTML, one line each; nothing when it is fine. */
export async function htmlErrors(html: string): Promise<string[]> {
  const report = await checker.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, selector }) =>
      `${line} ${ruleId}: ${message} (${selector})`
    )
  );
}
