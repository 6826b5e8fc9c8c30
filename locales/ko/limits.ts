const wait = (seconds: number) => {
  if (seconds < 60) return `${seconds}초`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes}분` : `${Math.ceil(minutes / 60)}시간`;
};

/** Sentences for who has to wait; `seconds` says how long. */
export const limits = {
  waits: {
    TooManyRequests: (seconds: number) =>
      `조금만 천천히 해 주세요. ${wait(seconds)} 뒤에 다시 할 수 있어요.`,
    NewcomerLimit: (seconds: number) =>
      `새로 오신 동안에는 하루에 할 수 있는 만큼이 정해져 있어요. ${
        wait(seconds)
      } 뒤에 다시 할 수 있고, 이웃과 거래를 마칠수록 넉넉해져요.`,
    SignInLimit: (seconds: number) =>
      `비밀번호가 여러 번 맞지 않았어요. ${
        wait(seconds)
      } 뒤에 다시 해 주세요. 급하시면 비밀번호를 새로 정해 들어올 수 있어요.`,
  },
};

/** The same where nobody knows how long. */
export const limitProblems = {
  NewcomerLimit:
    "새로 오신 동안에는 하루에 할 수 있는 만큼이 정해져 있어요. 이웃과 거래를 마칠수록 넉넉해져요.",
  SignInLimit:
    "비밀번호가 여러 번 맞지 않았어요. 잠깐 쉬었다가 다시 해 주세요.",
};
