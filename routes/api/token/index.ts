import { exchangeToken } from "@/actions/accounts/programs/exchange_token.ts";
import { define } from "@/define.ts";
import { parseExchange } from "@/domain/accounts/api_token.ts";
import { readFields } from "../(_json)/read_fields.ts";
import { answerGrant, refuseGrant } from "../(_json)/grant.ts";

/** A program exchanges its refresh token, by the rules and names of OAuth 2. */
export const handler = define.handlers({
  async POST(ctx) {
    const reading = parseExchange(await readFields(ctx));
    if (!reading.ok) {
      const { errors } = reading;
      const error = "grant_type" in errors && !("form" in errors)
        ? "unsupported_grant_type"
        : "invalid_request";
      return refuseGrant(ctx, { error, name: "BadRequest" });
    }
    const { refresh_token } = reading.values;
    const result = await exchangeToken(ctx.state.ports, refresh_token);
    return result.ok
      ? answerGrant(result.value)
      : refuseGrant(ctx, { error: "invalid_grant", name: result.problem.name });
  },
});
