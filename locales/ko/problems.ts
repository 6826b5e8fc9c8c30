import { staffErrors, staffProblems } from "./admin.ts";
import { accountsErrors } from "./accounts.ts";
import { chatErrors } from "./chat.ts";
import { connectionErrors, connectionProblems } from "./connections.ts";
import { dealErrors, dealProblems } from "./deals.ts";
import { leavingErrors, leavingProblems } from "./leaving.ts";
import { limitProblems } from "./limits.ts";
import { rentErrors } from "./rent.ts";
import { reportErrors, reportProblems } from "./reports.ts";
import { reviewErrors, reviewProblems } from "./reviews.ts";
import { settingsErrors } from "./settings.ts";
import { securityErrors, securityProblems } from "./security.ts";
import { uploadErrors } from "./uploads.ts";

/** One sentence for every refusal in the catalogue, and the sentences under fields. */
export const problems = {
  BadRequest: "요청을 알아보지 못했어요. 주소나 입력을 다시 확인해 주세요.",
  SignInNeeded: "로그인하면 이어서 할 수 있어요.",
  Forbidden: "이 일은 할 수 있는 사람이 따로 있어요.",
  Unconfirmed: "이메일을 확인하면 바로 할 수 있어요. 받은 편지를 열어 주세요.",
  Suspended: "지금은 보기만 할 수 있어요.",
  Banned: "이 계정으로는 더 이상 마당을 쓸 수 없어요.",
  NotFound: "찾으시는 것이 없거나 더 이상 볼 수 없어요.",
  StaleEdit:
    "다른 창에서 먼저 바뀌었어요. 적으신 내용은 그대로 있으니 확인하고 다시 저장해 주세요.",
  TooLateToChange:
    "보낸 지 15분이 지나서 바꿀 수 없어요. 새 메시지로 알려 주세요.",
  AppointmentSettled:
    "그사이 약속이 바뀌었어요. 대화를 다시 열어 확인해 주세요.",
  TooLarge: "보내신 내용이 너무 커요. 사진을 줄이거나 나눠서 올려 주세요.",
  Invalid: "고칠 곳이 있어요. 표시된 칸을 확인해 주세요.",
  TooManyRequests: "잠깐 쉬었다가 다시 시도해 주세요.",
  Internal: "저희 쪽에 문제가 생겼어요. 잠시 뒤 다시 시도해 주세요.",
  Unavailable: "지금은 마당이 잠시 쉬고 있어요. 곧 다시 열릴 거예요.",
  ...connectionProblems,
  ...dealProblems,
  ...reportProblems,
  ...reviewProblems,
  ...limitProblems,
  ...securityProblems,
  ...leavingProblems,
  ...staffProblems,
  fields: {
    required: "꼭 필요한 칸이에요.",
    choice: "목록에 있는 것 중에서 골라 주세요.",
    number: "숫자로 적어 주세요.",
    tooLong: "{max}자까지 적을 수 있어요.",
    ...accountsErrors,
    ...chatErrors,
    ...connectionErrors,
    ...rentErrors,
    ...dealErrors,
    ...reportErrors,
    ...reviewErrors,
    ...securityErrors,
    ...settingsErrors,
    ...uploadErrors,
    ...leavingErrors,
    ...staffErrors,
  },
};
