import type { LANGUAGES } from "../accounts/preferences.ts";

/** A kind of thing, as the seeded `rent_categories` rows name it. */
export interface Category {
  id: CategoryId;
  nameKo: string;
  nameEn: string;
}

/** The rows of `rent_categories` in their order, known without a query; a test holds the two together. */
export const CATEGORIES = [
  { id: "digital", nameKo: "디지털·가전", nameEn: "Electronics" },
  { id: "tools", nameKo: "공구·DIY", nameEn: "Tools & DIY" },
  { id: "camping", nameKo: "캠핑·레저", nameEn: "Camping & outdoors" },
  { id: "sports", nameKo: "스포츠", nameEn: "Sports" },
  { id: "kitchen", nameKo: "생활·주방", nameEn: "Home & kitchen" },
  { id: "kids", nameKo: "육아·장난감", nameEn: "Kids & toys" },
  { id: "clothing", nameKo: "의류·잡화", nameEn: "Clothing & bags" },
  { id: "music", nameKo: "악기·취미", nameEn: "Music & hobbies" },
  { id: "books", nameKo: "도서·학습", nameEn: "Books & study" },
  { id: "pets", nameKo: "반려동물", nameEn: "Pets" },
  { id: "party", nameKo: "행사·파티", nameEn: "Events & parties" },
  { id: "other", nameKo: "기타", nameEn: "Other" },
] as const satisfies readonly {
  id: string;
  nameKo: string;
  nameEn: string;
}[];

export type CategoryId = (typeof CATEGORIES)[number]["id"];

export const CATEGORY_IDS = CATEGORIES.map((category) => category.id);

/** A category's name in the reader's language. */
export function categoryName(
  id: CategoryId,
  lang: (typeof LANGUAGES)[number],
): string {
  const category = CATEGORIES.find((each) => each.id === id);
  if (!category) return id;
  return lang === "en" ? category.nameEn : category.nameKo;
}
