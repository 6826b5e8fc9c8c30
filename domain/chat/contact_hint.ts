/** What people share that others abuse. */
export const CONTACT_KINDS = ["phone", "account", "messenger"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

const MOBILE =
  /(?<!\d)(?:\+?82[-. ]?)?0?1[016789][-. ]?\d{3,4}[-. ]?\d{4}(?!\d)/;
const LANDLINE =
  /(?<!\d)0(?:2|[3-6]\d|70|50\d)[-. )]\s?\d{3,4}[-. ]\d{4}(?!\d)/;
const BANK =
  /(?:은행|농협|수협|신협|새마을금고|우체국|카카오뱅크|토스뱅크|케이뱅크|국민|신한|우리|하나|기업|계좌|account)/i;
const ACCOUNT =
  /(?<!\d)\d{2,6}[- ]\d{2,6}[- ]\d{2,8}(?:[- ]\d{1,3})?(?!\d)|(?<!\d)\d{10,14}(?!\d)/;
const MESSENGER =
  /(?:카카오톡?|카톡|kakao(?:talk)?|텔레그램|텔레|telegram|라인|line|위챗|wechat)\s*(?:아이디|id)\s*[:：는은이가]?\s*[\w.@-]{3,}|open\.kakao\.com\/|t\.me\/\w/i;

/**
 * What a message seems to give away. A hint for people, never a refusal: it may miss what is
 * disguised and may be wrong.
 */
export function contactsIn(body: string): ContactKind[] {
  const text = body.normalize("NFKC");
  const isPhone = MOBILE.test(text) || LANDLINE.test(text);
  const found: Record<ContactKind, boolean> = {
    phone: isPhone,
    account: BANK.test(text) && ACCOUNT.test(text.replace(MOBILE, " ")),
    messenger: MESSENGER.test(text),
  };
  return CONTACT_KINDS.filter((kind) => found[kind]);
}
