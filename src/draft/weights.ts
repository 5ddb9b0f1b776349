/**
 * How much each sign is worth that speaks for a metric of a figure, in points; the three candidates are those with most. Found by
 * trying on recorded reports, each with what only it brought in withheld, and on invented texts.
 */
export const WEIGHTS = {
  // Where a term stands: an object after the figure or before it; each character away, up to 20; right beside it; each
  // character of its wording.
  after: 6.65,
  before: 6,
  character: 0.25,
  adjacent: 0.5,
  length: 0.45,
  action: 4.5,
  actionCharacter: 0.16,
  actionLength: 0.22,
  // What stands between: a comma, a semicolon, a full stop, an enumeration comma, the edge of a cell.
  comma: 1.4,
  semicolon: 2.44,
  stop: 3.75,
  list: 0.4,
  cell: -1.3,
  // Against it: part of a longer wording, the place of something else, another measure in its label, no money where money
  // is meant; an action that says little, that is part of an object's wording, or that follows the figure.
  within: 2.25,
  anywhere: 2.81,
  contradicts: 7,
  noMoney: 1.5,
  light: 6,
  lightSaid: 4,
  completed: 8,
  task: 14.06,
  besides: 2,
  inObject: 2.2,
  actionWithin: 1.5,
  actionAfter: 2.25,
  // What stands between an action and the figure counts so many times; an action right before its object, which is right before
  // the figure, or a few characters before; against one where the object's label says what is measured.
  actionParted: 1.88,
  governs: 2.25,
  governsNear: -0.7,
  measuredAction: 1.5,
  // For a metric: nothing is done, or the label says the measure; the unit is the object's; people, households or things, and
  // no villages, are what the measure is of; it is listed; it is listed, but of what takes the object in
  // or with an action that is not said.
  plain: 0.7,
  said: 2.9,
  fits: 1.05,
  kind: -0.15,
  ofHouseholds: 3,
  otherKind: 3.13,
  villages: 6,
  inVillages: 2,
  listed: 4.7,
  listedWithin: 1.5,
  broader: 4.64,
  known: -1.25,
  // Said outright: 占…的, 投入…; the growth or the fall of something; a part of the figure before.
  share: 9,
  spent: 3.5,
  change: 2,
  fall: 7.5,
  total: 1.88,
  ofWhich: 2,
  // What a unit alone speaks of.
  rank: 8,
  indicator: 8.75,
  work: 6,
  funds: 2.2,
  investment: 3.2,
  levels: 16.88,
  components: 4.69,
  households: 1.8,
  people: 1,
  enterprises: 0.75,
  activities: 3,
  region: 4,
  land: 1.5,
  houses: 1.5,
  distance: 9,
  // Of one object the second and the third, but for its metric with or without an action.
  same: 1.95,
  complement: 1.4,
};

/** Actions that anything is done with, and so say little of what is measured. */
export const LIGHT = new Set([
  'completion',
  'creating',
  'delimiting',
  'developing-members',
  'equipping',
  'going-out-to-work',
  'holding',
  'implementing',
  'living',
  'organizing',
  'possession',
  'providing',
  'reaching',
  'recruiting',
  'serving',
  'spending',
  'studying',
  'using',
]);

/** Those of them that say what is measured where they stand beside it by their own label: 完成投资. */
export const OUTRIGHT = new Set(['completion', 'creating', 'implementing', 'providing']);

/** Objects that are named as the place of something else as often as for themselves. */
export const ANYWHERE = new Set([
  'agencies',
  'communities',
  'compounds',
  'engineering-works',
  'industries',
  'platforms',
  'region',
  'squares',
  'staff',
  'villages',
  'villages-and-communities',
  'work',
]);

/** Objects that are of something else than the whole place as often as not, though they stand right before the figure. */
export const GENERAL = new Set([
  'added-income',
  'business-revenue',
  'enterprises',
  'expenses',
  'fixed-assets',
  'funds',
  'gross-output',
  'income',
  'investment',
  'production-capacity',
  'profits',
  'projects',
  'subsidies',
  'turnover',
  'value',
]);
