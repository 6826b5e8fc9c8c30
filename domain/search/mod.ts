/** The door to finding things by what is written about them. */
export {
  type Searchable,
  type SearchEntry,
  searchEntry,
  titleGrams,
} from "./entry.ts";
export { matches, parseQuery, QUERY_MAX, type SearchQuery } from "./query.ts";
