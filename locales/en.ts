import type { Messages } from "./mod.ts";
import { accounts } from "./en/accounts.ts";
import { chat } from "./en/chat.ts";
import { common } from "./en/common.ts";
import { deals } from "./en/deals.ts";
import { live } from "./en/live.ts";
import { news } from "./en/news.ts";
import { pages } from "./en/pages.ts";
import { problems } from "./en/problems.ts";
import { rent } from "./en/rent.ts";
import { reviews } from "./en/reviews.ts";
import { uploads } from "./en/uploads.ts";

export const en: Messages = {
  accounts,
  chat,
  common,
  deals,
  live,
  news,
  pages,
  problems,
  rent,
  reviews,
  uploads,
};
