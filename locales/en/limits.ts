const wait = (seconds: number) => {
  if (seconds < 60) return counted(seconds, "second");
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60
    ? counted(minutes, "minute")
    : counted(Math.ceil(minutes / 60), "hour");
};

function counted(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? "" : "s"}`;
}

export const limits = {
  waits: {
    TooManyRequests: (seconds: number) =>
      `A little slower, please. You can go on in ${wait(seconds)}.`,
    NewcomerLimit: (seconds: number) =>
      `While you are new here, there is only so much a day. You can go on in ${
        wait(seconds)
      }, and each deal you complete widens it.`,
    SignInLimit: (seconds: number) =>
      `The password was wrong several times. Please try again in ${
        wait(seconds)
      }, or choose a new password by mail.`,
  },
};

export const limitProblems = {
  NewcomerLimit:
    "While you are new here, there is only so much a day. Each deal you complete widens it.",
  SignInLimit:
    "The password was wrong several times. Please rest a moment and try again.",
};
