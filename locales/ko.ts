import { accounts } from "./ko/accounts.ts";
import { chat } from "./ko/chat.ts";
import { common } from "./ko/common.ts";
import { deals } from "./ko/deals.ts";
import { live } from "./ko/live.ts";
import { news } from "./ko/news.ts";
import { pages } from "./ko/pages.ts";
import { problems } from "./ko/problems.ts";
import { rent } from "./ko/rent.ts";
import { reviews } from "./ko/reviews.ts";
import { uploads } from "./ko/uploads.ts";

export const ko = {
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
