import type { Ports } from "@/adapters/ports.ts";
import {
  createMember,
  getMemberIdByCredentials,
  getPasswordHash,
  lockAddress,
} from "@/db/accounts.ts";
import type { Queryable } from "@/db/db.ts";
import { handleWithNumber, suggestHandle } from "@/domain/accounts/handles.ts";
import type { SignUp } from "@/domain/accounts/sign_up.ts";
import { newId } from "@/domain/shared/ids.ts";

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
  const { db, passwords } = ports;
  for (;;) {
    const known = await getPasswordHash(db, form.email);
    const passwordHash = await passwords.hash(form.password, known);
    const memberId = await db.transaction(async (tx) => {
      await lockAddress(tx, form.email);
      // Somebody was faster with the same address: begin again with their salt.
      if (await getPasswordHash(tx, form.email) !== known) return null;
      const credentials = { email: form.email, passwordHash };
      return await getMemberIdByCredentials(tx, credentials) ??
        await create(tx, { ports, form, passwordHash });
    });
    if (memberId !== null) return memberId;
  }
}

interface Creation {
  ports: Ports;
  form: SignUpForm;
  passwordHash: string;
}

const MOST_TRIES = 20;

/** Under the name's own handle if nobody has it, else with a number that does not tell how many there are. */
async function create(
  tx: Queryable,
  { ports, form, passwordHash }: Creation,
): Promise<string> {
  const id = newId(ports.clock);
  const { email, name, region } = form;
  const createdAt = ports.clock.now();
  const plain = suggestHandle(name);
  let handle = plain;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const member = { id, email, passwordHash, handle, name, region, createdAt };
    if (await createMember(tx, member)) return id;
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    handle = handleWithNumber(plain, number % 10_000);
  }
  throw new Error("No free handle was found");
}
