import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import { getMemberIdByCredentials } from "@/db/accounts.ts";
import type { Transaction } from "@/db/db.ts";
import type { SignUp } from "@/domain/accounts/sign_up.ts";
import { newId } from "@/domain/shared/ids.ts";
import { addMember } from "./add_member.ts";
import { underAddress } from "./under_address.ts";

interface SignUpForm extends Omit<SignUp, "terms" | "next"> {
  /** In which language they are written to. */
  language?: "ko" | "en";
  /** Where they wanted to go; the letter leads there. */
  next?: string;
}

/**
 * Makes somebody a member, writes to them, and gives their id. The answer is the same whether or
 * not the address is in use: with the password that is known for it, it leads to the account there
 * is (so that a form sent twice makes one member); with another, it makes an account of its own.
 * Who reads the address learns the rest by letter.
 */
export function signUp(ports: Ports, form: SignUpForm): Promise<string> {
  return underAddress(ports, form, async (tx, passwordHash) => {
    const credentials = { email: form.email, passwordHash };
    return await getMemberIdByCredentials(tx, credentials) ??
      await welcome(tx, { ports, form, passwordHash });
  });
}

interface Newcomer {
  ports: Ports;
  form: SignUpForm;
  passwordHash: string;
}

async function welcome(
  tx: Transaction,
  { ports: { clock }, form, passwordHash }: Newcomer,
): Promise<string> {
  const { email, next } = form;
  const details = { ...form, passwordHash };
  const memberId = await addMember(tx, { clock, details });
  await createAccountLetter(tx, {
    id: newId(clock),
    kind: "confirmation",
    memberId,
    to: email,
    data: next ? { next } : {},
    at: clock.now(),
  });
  return memberId;
}
