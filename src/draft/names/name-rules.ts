/**
 * The rules that find names, each with what a draft says of it. Code compares the keys. A draft keeps the words, and
 * facts with the same words are decided together (src/draft/alike.ts), so no two rules may have the same.
 */
export const NAME_RULES = {
  chain: 'division the report covers, or one above it',
  division: 'division from the list of divisions',
  community: 'community from the list of divisions',
  besideCommunity: 'community from the list, next to another',
  calledCommunity: 'called a community or village',
  communityInList: 'one of several communities',
  communitySharingWord: 'one of several communities with one last word',
  communityCommittee: 'community named by its committee',
  known: 'known from another report',
  nationwide: 'same name all over the country',
  field: 'field of work that is carried out',
  ending: 'ends in',
  verb: 'after the verb',
  doneTo: 'something is done to it',
  doneToSeveral: 'something is done to several',
  title: 'title in 《》',
  quotedWithNoun: 'in quotation marks, with its noun',
  severalQuoted: 'several words in quotation marks',
  quoted: 'in quotation marks',
  listed: 'one of several in a list',
  listedProject: 'one of several projects',
  listedActivity: 'one of several activities',
  listedRiver: 'one of several rivers',
  listedOffice: 'one of several offices',
  listedDepartment: 'one of several departments',
  oneForEach: 'one for each place in a list',
  carriedOut: 'is held or carried out',
  election: 'election',
  heldAgain: 'held for the nth time',
  anniversary: 'held for an anniversary',
  counted: 'named by how many there are',
  organ: 'organ that every street has',
  organAbove: 'organ of a level above',
  officeAbove: 'office of a level above',
  branch: 'party branch of what every place has',
  awarded: 'was awarded',
  honourTitle: 'title that is awarded',
  afterRole: 'name after an office or role',
  beforeOffice: 'name before an office',
  comrade: 'name before 同志',
  severalPersons: 'one of several persons',
  signature: 'signature',
  surname: 'surname with an office',
  byHand: 'marked by hand',
} as const;

/** A rule that finds names. */
export type NameRule = keyof typeof NAME_RULES;

/**
 * What a draft says of the rule that found a name.
 * @param word the word of the text that the rule went by, if rules of its kind go by different ones
 */
export function labelOf(rule: NameRule, word?: string): string {
  return word ? `${NAME_RULES[rule]} ${word}` : NAME_RULES[rule];
}
