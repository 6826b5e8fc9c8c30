import { writeReview } from "@/actions/reviews/write_review.ts";
import type { Ports } from "@/adapters/ports.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Stars } from "@/domain/reviews/mod.ts";

/** What somebody says of the one they rented from or lent to, by stars. */
const WORDS: Record<
  Stars,
  { asker: readonly string[]; owner: readonly string[] }
> = {
  5: {
    asker: [
      "설명 그대로였고 아주 깨끗했어요. 다음에도 부탁드리고 싶어요!",
      "쓰는 법까지 친절하게 알려 주셨어요. 덕분에 잘 썼습니다.",
      "약속 시간에 딱 맞춰 나와 주셨어요. 물건도 최고예요.",
    ],
    owner: [
      "빌려 갈 때보다 더 깨끗하게 돌려주셨어요. 고맙습니다.",
      "연락이 빠르고 시간을 잘 지키세요. 언제든 또 빌려드릴게요.",
      "조심히 써 주셔서 마음이 놓였어요.",
    ],
  },
  4: {
    asker: [
      "잘 썼어요. 사용 흔적은 조금 있지만 문제없었어요.",
      "만나는 곳이 조금 멀었지만 물건은 좋았어요.",
    ],
    owner: [
      "조금 늦으셨지만 미리 알려 주셔서 괜찮았어요.",
      "무난하고 좋은 거래였어요.",
    ],
  },
  3: {
    asker: [
      "쓸 만했는데 구성품 하나가 없어서 아쉬웠어요.",
      "그럭저럭 괜찮았어요.",
    ],
    owner: ["돌려받을 때 조금 지저분했어요. 그래도 먼저 말씀해 주셨어요."],
  },
  2: {
    asker: ["배터리가 빨리 닳아서 하루를 다 못 썼어요."],
    owner: ["약속한 시간보다 많이 늦으셨어요."],
  },
  1: {
    asker: ["설명과 많이 달랐어요."],
    owner: ["연락이 잘 안 됐어요."],
  },
};

export interface PlayReviews {
  dealId: string;
  asker: Viewer;
  owner: Viewer;
  /** By the one who asked, and by the owner; null who has not written yet. */
  stars: readonly [Stars | null, Stars | null];
}

/** Lets the two of a deal tell how it was. */
export async function playReviews(
  ports: Ports,
  { dealId, asker, owner, stars }: PlayReviews,
): Promise<void> {
  const sides = [["asker", asker, stars[0]], [
    "owner",
    owner,
    stars[1],
  ]] as const;
  for (const [side, viewer, given] of sides) {
    if (given === null) continue;
    const words = WORDS[given][side];
    const body = words[dealId.charCodeAt(35) % words.length] ?? "";
    const draft = { stars: given, body };
    const result = await writeReview(ports, { viewer, dealId, draft });
    if (!result.ok) throw new Error(`No review: ${result.problem.name}`);
  }
}
