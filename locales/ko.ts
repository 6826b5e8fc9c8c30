import { accounts } from "./ko/accounts.ts";
import { common } from "./ko/common.ts";
import { pages } from "./ko/pages.ts";
import { problems } from "./ko/problems.ts";
import { rent } from "./ko/rent.ts";
import { uploads } from "./ko/uploads.ts";

export const ko = {
  accounts,
  common,
  pages,
  problems,
  rent,
  uploads,
};
