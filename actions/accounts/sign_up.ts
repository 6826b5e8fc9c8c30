import type { Ports } from "@/adapters/ports.ts";
import {
  getMemberIdByCredentials,
  getPasswordHash,
  lockAddress,
} from "@/db/accounts.ts";
import type { SignUp } from "@/domain/accounts/sign_up.ts";
import { addMember } from "./add_member.ts";

type SignUpForm = Omit<SignUp, "terms" | "next">;

/**
 * Makes somebody a member and gives their id. The answer is the same whether or not the address
 * is in use: with the password that is known for it, it leads to the account there is (so that a
 * form sent twice makes one member); with another, it makes an account of its own.
 */
export async function signUp(
  ports: Ports,
  form: SignUpForm,
): Promise<string> {
  const { db, passwords, clock } = ports;
  for (;;) {
    const known = await getPasswordHash(db, form.email);
    const passwordHash = await passwords.hash(form.password, known);
    const memberId = await db.transaction(async (tx) => {
      await lockAddress(tx, form.email);
      // Somebody was faster with the same address: begin again with their salt.
      if (await getPasswordHash(tx, form.email) !== known) return null;
      const credentials = { email: form.email, passwordHash };
      return await getMemberIdByCredentials(tx, credentials) ??
        await addMember(tx, { clock, details: { ...form, passwordHash } });
    });
    if (memberId !== null) return memberId;
  }
}
