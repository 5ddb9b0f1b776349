/**
 * How much each sign is worth that speaks for a metric of a figure, in points; the three candidates are those with most. Each was tried
 * a half and a whole point higher and lower, one after the other, and kept where more metrics come first or among three: of the 555
 * figures of fourteen texts whose metric can be composed, each text with what only it brought in withheld.
 */
export const WEIGHTS = {
  // Where a term stands: an object after the figure or before it; each character away, up to 20; right beside it; each
  // character of its wording.
  after: 7,
  before: 6,
  character: 0.2,
  adjacent: 0.5,
  length: 0.4,
  action: 4,
  actionCharacter: 0.1,
  actionLength: 0.1,
  // What stands between: a comma, a semicolon, a full stop, an enumeration comma.
  comma: 1.5,
  semicolon: 2.5,
  stop: 3.5,
  list: 0.5,
  // Against it: part of a longer wording, the place of something else, another measure in its label, no money where money
  // is meant; an action that says little, that is part of an object's wording, or that follows the figure.
  within: 2.5,
  anywhere: 3,
  contradicts: 7,
  noMoney: 1.5,
  light: 6,
  lightSaid: 3,
  completed: 8.5,
  task: 14,
  besides: 2,
  inObject: 2,
  actionWithin: 2.5,
  actionAfter: 2.5,
  // What stands between an action and the figure counts so many times; an action right before its object, which is right before
  // the figure; against one where the object's label says what is measured.
  actionParted: 2,
  governs: 2.5,
  measuredAction: 1.5,
  // Against an action in the clause before that of its object; for what is given to those who are counted; for what is done to
  // what the figure counts, said after it, and against what is done by it; for the object of the figure before, and more of a
  // rate; for what is done to the whole of which the figure is a part; against how often something happens as its number.
  otherClause: 1.5,
  given: 2,
  doneAfter: 2,
  doneByThem: 1,
  elided: 6,
  rateOfElided: 4,
  ofWhichDone: 3,
  occasions: 2,
  // For a metric: nothing is done, or the label says the measure; the unit is the object's; households are what it is of; it
  // is listed. Against it: people or villages where things are measured; villages counted in villages; it is listed only of
  // what takes the object in, or with an action that is not said.
  plain: 0.5,
  said: 3,
  fits: 1,
  ofHouseholds: 3,
  otherKind: 3,
  villages: 6,
  inVillages: 2,
  listed: 5,
  listedWithin: 1.5,
  broader: 4.5,
  known: -1.5,
  // Said outright: 占…的, 投入…; the growth or the fall of something; a part of the figure before.
  share: 9,
  spent: 3.5,
  change: 2,
  fall: 7.5,
  total: 2,
  ofWhich: 2,
  // What a unit alone speaks of.
  rank: 8,
  indicator: 9,
  work: 6,
  funds: 2,
  investment: 3,
  levels: 17,
  components: 4.5,
  households: 2,
  people: 1,
  enterprises: 1,
  activities: 3,
  region: 4,
  land: 1.5,
  houses: 1.5,
  distance: 9,
  // Of one object the second and the third, but for its metric with or without an action.
  same: 2,
  complement: 1.5,
};
