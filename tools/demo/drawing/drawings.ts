import type { Draw } from "./figure.ts";
import * as bags from "./objects/bags.ts";
import * as campfire from "./objects/campfire.ts";
import * as camping from "./objects/camping.ts";
import * as clothing from "./objects/clothing.ts";
import * as daily from "./objects/daily.ts";
import * as devices from "./objects/devices.ts";
import * as hobbies from "./objects/hobbies.ts";
import * as household from "./objects/household.ts";
import * as kids from "./objects/kids.ts";
import * as kitchen from "./objects/kitchen.ts";
import * as music from "./objects/music.ts";
import * as nursery from "./objects/nursery.ts";
import * as optics from "./objects/optics.ts";
import * as party from "./objects/party.ts";
import * as pets from "./objects/pets.ts";
import * as powerTools from "./objects/power_tools.ts";
import * as reading from "./objects/reading.ts";
import * as rides from "./objects/rides.ts";
import * as show from "./objects/show.ts";
import * as sports from "./objects/sports.ts";
import * as strings from "./objects/strings.ts";
import * as tools from "./objects/tools.ts";
import * as water from "./objects/water.ts";
import * as winter from "./objects/winter.ts";
import type { SceneName } from "./picture.ts";

/** Every object that can be drawn, by name. */
export const DRAWINGS = {
  ...bags,
  ...campfire,
  ...camping,
  ...clothing,
  ...daily,
  ...devices,
  ...hobbies,
  ...household,
  ...kids,
  ...kitchen,
  ...music,
  ...nursery,
  ...optics,
  ...party,
  ...pets,
  ...powerTools,
  ...reading,
  ...rides,
  ...show,
  ...sports,
  ...strings,
  ...tools,
  ...water,
  ...winter,
} satisfies Record<string, Draw>;

export type DrawingName = keyof typeof DRAWINGS;

const SMALL = ["table"] as const;
const LARGE = ["floor"] as const;

/** Where an object is photographed; what is not named stands on a table. */
const PLACES: Partial<
  Record<DrawingName, readonly [SceneName, ...SceneName[]]>
> = {
  tent: ["meadow"],
  campChair: ["meadow", "floor"],
  campTable: ["meadow", "floor"],
  gasStove: ["table", "meadow"],
  lantern: ["meadow", "table"],
  cooler: ["meadow", "floor", "shore"],
  sleepingBag: ["floor", "meadow"],
  wagon: ["meadow", "alley"],
  hikingPack: ["floor", "meadow"],
  firePit: ["meadow"],
  paddleBoard: ["shore"],
  surfboard: ["shore"],
  lifeVest: ["shore", "cloth"],
  suit: ["rail"],
  hanbok: ["rail"],
  dress: ["rail"],
  gown: ["rail"],
  coat: ["rail"],
  suitcase: ["floor"],
  shoes: ["floor", "table"],
  umbrella: ["alley", "shore"],
  movingBoxes: LARGE,
  wheelchair: ["alley", "floor"],
  crutches: LARGE,
  washSet: ["floor", "alley"],
  drone: ["table", "meadow"],
  robotVacuum: LARGE,
  stroller: ["alley", "floor"],
  cot: LARGE,
  carSeat: LARGE,
  rideOnCar: ["alley", "floor"],
  slide: LARGE,
  highChair: LARGE,
  balanceBike: ["meadow", "alley"],
  toyTrain: ["table", "floor"],
  steamCleaner: LARGE,
  vacuum: LARGE,
  fan: ["floor", "table"],
  guitar: LARGE,
  cajon: LARGE,
  drumPad: LARGE,
  synth: LARGE,
  telescope: ["meadow", "floor"],
  tripod: ["floor", "meadow"],
  easel: LARGE,
  canopy: ["meadow"],
  foldingTable: ["floor", "meadow"],
  partyTable: LARGE,
  partyLights: SMALL,
  movieScreen: ["floor", "meadow"],
  ringLight: LARGE,
  karaoke: LARGE,
  balloons: ["floor", "table"],
  dogCrate: LARGE,
  catTower: LARGE,
  playpen: LARGE,
  petStroller: ["alley", "meadow"],
  clipper: ["cloth"],
  bicycle: ["alley", "meadow"],
  kickScooter: ["alley"],
  skis: ["snow"],
  snowboard: ["snow"],
  kettlebell: LARGE,
  dumbbells: LARGE,
  yogaMat: LARGE,
  golfBag: ["meadow", "floor"],
  tennisRacket: ["meadow", "cloth"],
  badminton: ["cloth", "meadow"],
  handTools: ["cloth"],
  ladder: ["floor", "alley"],
  handTruck: ["alley"],
  pressureWasher: ["alley"],
  paintSet: ["floor", "table"],
};

export function scenesOf(
  name: DrawingName,
): readonly [SceneName, ...SceneName[]] {
  return PLACES[name] ?? SMALL;
}
