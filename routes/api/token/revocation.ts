import { giveTokenBack } from "@/actions/accounts/programs/shut_program_out.ts";
import { define } from "@/define.ts";
import { parseRevocation } from "@/domain/accounts/api_token.ts";
import { refuseGrant } from "../(_json)/grant.ts";
import { readFields } from "../(_json)/read_fields.ts";

/** A program gives its tokens back. The answer is the same for a token that nobody holds. */
export const handler = define.handlers({
  async POST(ctx) {
    const reading = parseRevocation(await readFields(ctx));
    if (!reading.ok) {
      return refuseGrant(ctx, { error: "invalid_request", name: "BadRequest" });
    }
    await giveTokenBack(ctx.state.ports, reading.values.token);
    return ctx.json({});
  },
});
