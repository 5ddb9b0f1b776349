import type { Problem } from '../yaml-file.js';

/**
 * What the check says, by rule: in English for the command line, in Chinese for the page of a review. Words in braces
 * are replaced with what was found.
 */
export const rules = {
  UNDECIDED: [
    'undecided ({rule}): correct it where it is wrong, then remove draft',
    '尚未决定（{rule}）：有错就改正，然后去掉 draft',
  ],
  LONG_SLICE: [
    '{slice} has {length} characters: cite a name or the few that show it, {most} at the most',
    '{slice} 有 {length} 个字：只引名称或能说明问题的几个字，最多 {most} 个',
  ],
  OTHER_NAME: [
    '{slice} is neither {name} nor an alias of it: cite the name, or add it to aliases',
    '{slice} 不是 {name}，也不是它的别名：改引名称，或加入别名',
  ],
  FIGURE_AND_NONE: [
    '{number} is in the figure {figure}: one or the other',
    '{number} 在数字 {figure} 之中：只能取其一',
  ],
  AFTER_THE_END: [
    '{citation} ends after the text, which has {length} code points',
    '{citation} 超出了原文，原文只有 {length} 个字符',
  ],
  CLASHING_PLACES: [
    '{citation} and {other} cannot both stand in the text',
    '{citation} 和 {other} 不可能都在原文中',
  ],
  FILE_OF_REPORT: ['the file of report {id} must be {id}.yaml', '报告 {id} 的文件须名为 {id}.yaml'],
  UNKNOWN_PERIOD: ['period {period} is not in periods', '时间 {period} 不在 periods 中'],
  UNUSED_PERIOD: [
    'period {period} is used by no figure or status: remove it',
    '没有数字或状态用到时间 {period}：请删去',
  ],
  UNLISTED_DIVISION: [
    '{chain} is not in the list of divisions; near it: {near}',
    '行政区划表中没有 {chain}；相近的有：{near}',
  ],
  COVERED_BUT_NO_ENTITY: [
    '{name} is no entity of this report: add it to entities',
    '本报告没有名称 {name}：请加入 entities',
  ],
  NAME_TWICE: [
    '{name} stands twice: names are unique within a report; add what tells them apart',
    '{name} 出现了两次：同一报告中名称不得重复，请加上能区分的字',
  ],
  DIVISION_WITH_ID: [
    '{name}: divisions are identified by their chain of names and have no id',
    '{name}：行政区划以各级名称识别，没有标识',
  ],
  NO_DIVISION: ['{name} is no division: where it lies is a link', '{name} 不是行政区划：位于何处用关系表示'],
  NO_ID: ['{name} needs an id', '{name} 缺少标识'],
  ID_TWICE: [
    'id {id} is that of {name} and of {other} on line {line}: one of them needs another',
    '标识 {id} 既属于 {name}，又属于第 {line} 行的 {other}：其中一个须另取',
  ],
  NO_SUBDISTRICT: [
    '{chain} is no subdistrict, town or township of the list of divisions; near it: {near}',
    '行政区划表中没有街道、镇或乡 {chain}；相近的有：{near}',
  ],
  NOT_LISTED_IN: [
    'the list of divisions has no {type} {name} in {chain}; near it: {near}',
    '行政区划表的 {chain} 中没有 {name}（{type}）；相近的有：{near}',
  ],
  NOT_ABOVE: [
    '{type} {name} is not above what the report covers: say what it lies in (in: its chain of names)',
    '{name}（{type}）不是报告所涉地方的上级：请写明它位于何处（in：各级名称）',
  ],
  KIND_FOLLOWS: [
    'the kind of {name} follows from its official name: leave it out',
    '{name} 的类别由其正式名称得出：不必写',
  ],
  CODE_OF_OTHER: [
    '{name} has no code: only communities have one here',
    '{name} 没有代码：这里只有社区和村有',
  ],
  CODE_ELSEWHERE: [
    '{code} is no community of {chain} in the list of divisions',
    '行政区划表的 {chain} 中没有代码为 {code} 的社区或村',
  ],
  CODE_DENIED: [
    'the list of divisions has no {name} in {chain}: leave out code: none',
    '行政区划表的 {chain} 中本来就没有 {name}：不必写 code: none',
  ],
  SAME_COMMUNITY: [
    '{name} and {other} are both {official}: record one, with an alias',
    '{name} 和 {other} 都是 {official}：只记一个，另一个作别名',
  ],
  WRONG_VALUE: [
    '{property} {value} of {name} must be one of {values}',
    '{name} 的 {property} {value} 须为其中之一：{values}',
  ],
  NO_SUCH_PROPERTY: [
    '{property} {value} of {name} must be nothing: a {type} has no {property}',
    '{name} 不应有 {property} {value}：{type} 没有 {property}',
  ],
  STATUS_PLACE: [
    '{citation} is the first citation of another status of {name}',
    '{citation} 已是 {name} 另一状态的首个引文',
  ],
  WRONG_END: [
    '{link} cannot have a {type} ({name}) as {end}: only {types}',
    '{link} 的 {end} 不能是 {name}（{type}），只能是 {types}',
  ],
  LINKED_TO_ITSELF: ['{name} is linked to itself', '{name} 与自身相连'],
  ROLE_MISSING: ['{link} needs a role: {roles}', '{link} 需要角色：{roles}'],
  NO_ROLE: ['{link} has no role', '{link} 没有角色'],
  NO_TITLE: ['{link} has no title', '{link} 没有职务'],
  TITLE_MISSING: ['{link} needs the title of the role', '{link} 需要写明职务'],
  LINK_TWICE: [
    '{from} {link} {to} stands twice: add the citation to the first',
    '{from} {link} {to} 出现了两次：把引文加到第一处',
  ],
  PART_OF_ONE: [
    '{name} needs exactly one link PART_OF to its subdistrict, and has {count}',
    '{name} 须有且只有一个到其街道的 PART_OF 关系，现有 {count} 个',
  ],
  UNKNOWN_NAME: [
    '{name} is no entity of this report: add it to entities, or correct the name',
    '本报告没有名称 {name}：请加入 entities，或改正名称',
  ],
  METRIC: ['{problem}', '指标不成立：词表中没有其中的词（按 t 新增或换用），或占比没有写明占什么'],
  ID_OF_METRIC: [
    'the id {id} is that of another metric: list this one with an id of its own',
    '标识 {id} 属于另一个指标：请把这个指标另列，给它自己的标识',
  ],
  OTHER_QUANTITY: [
    'unit {unit} measures another quantity than {other}, the unit of {metric}',
    '单位 {unit} 与 {metric} 的单位 {other} 不是同一种量',
  ],
  HIGH_BELOW_LOW: ['valueHigh must be above value', 'valueHigh 须大于 value'],
  NO_FIGURE: ['{citation} is the first citation of no observation', '{citation} 不是任何数字的首个引文'],
  COUNT_OF_WHAT: [
    'COUNT takes either names or stepsOf, and no operands',
    'COUNT 只取 names 或 stepsOf 之一，不取 operands',
  ],
  NO_STEPS: ['{name} is no programme of this report that has steps', '本报告没有名为 {name} 且有步骤的工作'],
  ONLY_COUNT: [
    'only COUNT takes names or stepsOf, not {rule}',
    '只有 COUNT 取 names 或 stepsOf，{rule} 不取',
  ],
  REVISED: [
    'REVISED is found by the load: a report says the figure and nothing more',
    'REVISED 由载入时发现：报告只写数字本身',
  ],
  SOME_OPERANDS: ['{rule} takes one or more operands', '{rule} 需要一个或多个 operands'],
  OPERANDS: ['{rule} takes {count} operands', '{rule} 需要 {count} 个 operands'],
  NO_NUMBER: ['{slice} says no number, not {value}', '{slice} 中没有数字，不能是 {value}'],
  OTHER_VALUE: ['{slice} says {said}, not {value}', '{slice} 说的是 {said}，不是 {value}'],
  SCALED_BY_HEAD: [
    '{citation} counts in {scale} {unit} by its head: it is {meant}, not {value}',
    '{citation} 按表头以 {scale} {unit} 计：是 {meant}，不是 {value}',
  ],
  NO_SCALE: [
    '{citation} has no head that says more: it is {meant}, not {value}',
    '{citation} 的表头没有另外的倍数：是 {meant}，不是 {value}',
  ],
  OTHER_QUALIFIER: ['{slice} is {said}, not {qualifier}', '{slice} 的确切程度是 {said}，不是 {qualifier}'],
  OTHER_UNIT: [
    '{slice} counts in {word}, which is no word for {unit} in the vocabulary',
    '{slice} 以 {word} 计，词汇表中它不是 {unit} 的说法',
  ],
  FOREIGN_ENCODING: [
    '{file} is written in {encoding}: offsets count in UTF-8, into which npm run draft turns it',
    '{file} 以 {encoding} 编码：位置按 UTF-8 计，npm run draft 会转换它',
  ],
  OTHER_TEXT: [
    '{file} has the SHA-256 {sha256}: it is another text',
    '{file} 的 SHA-256 是 {sha256}：是另一份原文',
  ],
  OTHER_LENGTH: ['{file} has {length} code points', '{file} 有 {length} 个字符'],
  OTHER_LENGTH_MARKED: [
    '{file} has {length} code points, the byte order mark at its beginning among them',
    '{file} 有 {length} 个字符，开头的字节顺序标记也算在内',
  ],
  OTHER_ALIAS: [
    '{alias} stands nowhere in the text: {name} is not called so',
    '原文中没有 {alias}：{name} 不这样称呼',
  ],
  PART_OF_FIGURE: [
    '{citation} is only a part of {whole}: cite all of it',
    '{citation} 只是 {whole} 的一部分：请引全',
  ],
  UNACCOUNTED: [
    '{number} is not accounted for: cite it in an observation, or list it in notFigures',
    '{number} 没有着落：在 observations 中引用，或列入 notFigures',
  ],
  UNACCOUNTED_PROPOSED: [
    '{number} is not accounted for: cite it in an observation, or list it in notFigures; in {section} it may be\n  - {line}',
    '{number} 没有着落：在 observations 中引用，或列入 notFigures；可能是 {section} 中的\n  - {line}',
  ],
  ACTOR_NOT_NAMED: [
    'no sentence cited names {actor}, who {link} {what}: cite one that does, or mark it inferred',
    '所引的句子都没有提到 {actor}（{link} {what}）：改引提到它的句子，或标为推断',
  ],
  MISPLACED: [
    '{slice} does not stand at {start}: it stands at {places}',
    '{slice} 不在 {start} 处，而在 {places}',
  ],
  NOWHERE: [
    '{slice} does not stand at {start}: it stands nowhere in the text',
    '{slice} 不在 {start} 处：原文中没有',
  ],
  CALLED_ALIKE: [
    '{name} ({id}) is called like {other} ({otherId}) in {file}: give one thing one id, or record in identities.yaml that they are apart',
    '{name}（{id}）与 {file} 中的 {other}（{otherId}）同名：同一事物用同一标识，不同的写入 identities.yaml 的 apart',
  ],
  ONE_ID: [
    'id {id} is the {type} {name} here and the {otherType} {other} in {place}: the same id needs the same type and name',
    '标识 {id} 在这里是 {name}（{type}），在 {place} 是 {other}（{otherType}）：同一标识须有同一类型和名称',
  ],
  RECORDED_REPORT: ['report {id} is recorded in {other} already', '报告 {id} 已记录在 {other} 中'],
  RECORDED_TEXT: [
    'the text {text} ({key}) is recorded in {other} already',
    '原文 {text}（{key}）已记录在 {other} 中',
  ],
  OTHER_BY_NAME: [
    '{name} is by its name: {type}, {property} {value}',
    '{name} 按名称应是：{type}，{property} {value}',
  ],
  OTHER_KIND: [
    '{name} is by its name of the kind {kinds}, not {kind}',
    '{name} 按名称应是 {kinds}，不是 {kind}',
  ],
  UNWRITTEN_NAME: [
    '{name} has {missing}, which the paragraphs that are cited for it do not have: write it as it is called there',
    '{name} 中的“{missing}”在所引的段落中没有：照原文的称呼写',
  ],
  CUT_NAME: [
    '{word} ({name}) is wherever it stands in the text only a part of a word: {around}',
    '{word}（{name}）在原文中处处只是词的一部分：{around}',
  ],
  EARLIER_MENTION: [
    '{name} is named at {start} already: cite its first mention',
    '{name} 在 {start} 处已经提到：请引首次出现之处',
  ],
  ALIAS_OF_OTHER: [
    '{alias} stands only in the name {other}, and has nothing in common with {name}: it is not called so',
    '{alias} 只出现在 {other} 这个名称中，与 {name} 没有相同的字：那是另一个的称呼',
  ],
  OTHER_STEP: [
    'the step {step} of {name} is called {slice} where it is cited',
    '{name} 的步骤 {step} 在所引之处写作 {slice}',
  ],
  STEPS_OUT_OF_ORDER: [
    'the step {step} of {name} stands in the text before the one that it follows',
    '{name} 的步骤 {step} 在原文中排在前一步骤之前',
  ],
  NO_LOCATION: [
    'nothing says where {name}, a {type}, lies: it needs a link LOCATED_IN, inferred if only implied',
    '没有写明 {name}（{type}）位于何处：需要一个 LOCATED_IN 关系，只是推断的标为推断',
  ],
  WITHIN_ITS_PART: [
    '{from} {link} {to}, which is by its name a part of it: turn the link round',
    '{to} 按名称是 {from} 的一部分：{link} 的 from 和 to 写反了',
  ],
  TITLE_ELSEWHERE: [
    'the title {title} does not stand beside {name} in the sentence cited',
    '所引的句子中 {name} 旁边没有写职务 {title}',
  ],
  COUNT_UNACCOUNTED: [
    '{number} counts something, and is not accounted for: cite it in an observation, or list it in notFigures; in observations it may be\n  - {line}',
    '{number} 是计数，没有着落：在 observations 中引用，或列入 notFigures；可能是 observations 中的\n  - {line}',
  ],
  OTHER_REASON: [
    '{number} is by the words around it a {said}, not a {reason}',
    '按前后的字，{number} 是 {said}，不是 {reason}',
  ],
  PART_OF_WHAT: [
    'right before {citation} stands {word}: say what it is a part of (partOf), or compare the two in a check',
    '{citation} 之前写着“{word}”：用 partOf 写明它是哪个数字的一部分，或者写一个核对',
  ],
  PERIOD_UNSAID: [
    'neither the paragraph of {citation} nor its heading says that it is of {period}',
    '{citation} 所在段落和标题都没有说它属于 {period}',
  ],
  PERIODS_APART: [
    '{citation} and {other} stand in one sentence with no word of time between them: they are of one period, not of {period} and {otherPeriod}',
    '{citation} 与 {other} 在同一句中，之间没有表示时间的字：应属同一时间，不是 {period} 和 {otherPeriod}',
  ],
  PERIOD_SAID: [
    'before {citation} stands {word}: it is of {meant}, not of {period}',
    '{citation} 之前写着“{word}”：应属 {meant}，不是 {period}',
  ],
  METRIC_ELSEWHERE: [
    'neither the paragraph of {citation} nor its heading has anything of {metric}, but {word}: correct the metric',
    '{citation} 所在段落和标题都没有提到 {metric}，而有 {word}：请改正指标',
  ],
  ACTION_ELSEWHERE: [
    'neither the paragraph of {citation} nor its heading has a word for {action}, which {metric} has',
    '{citation} 所在段落和标题中没有 {metric} 所说的 {action}',
  ],
  OTHER_METRIC: [
    'beside {citation} stands {word}, and nothing of {metric}: it measures something else',
    '{citation} 旁边写的是 {word}，没有提到 {metric}：衡量的是别的',
  ],
  OTHER_MEASURE_OF_UNIT: [
    '{citation} counts in {word}, and {metric} is a {measure}: it measures something else',
    '{citation} 以 {word} 计，而 {metric} 的度量是 {measure}：衡量的是别的',
  ],
  CALLED_LIKE_OTHER: [
    '{word} is what {other} is called as well as {name}: one name for one thing',
    '{word} 既是 {name} 的名称，又是 {other} 的名称：一物一名',
  ],
  CITED_TWICE: ['{citation} is cited twice: once is enough', '{citation} 引了两次：一次就够'],
  FIGURE_TWICE: [
    '{citation} says the same as {other}: it is one figure with both citations, or something narrows one of them',
    '{citation} 与 {other} 说的相同：合为一个数字、列出两处引文，或写明两者的区别',
  ],
  PART_OF_ITSELF: ['{citation} is a part of itself', '{citation} 成了自身的一部分'],
  CHECKED_TWICE: [
    '{citation} stands twice in the check: nothing is checked against itself',
    '{citation} 在核对中出现了两次：不能与自身核对',
  ],
  OTHER_YEARS: [
    'period {period} names a year that is not in {interval}',
    '时间 {period} 写明的年份不在 {interval} 之内',
  ],
  NOT_YET: [
    '{citation} is of a time from {start} on, and the report is of {publishedOn}: it is a TARGET or a FORECAST, or of another period',
    '{citation} 所属时间始于 {start}，报告发布于 {publishedOn}：应为目标或预测，或属于另一时间',
  ],
  OTHER_TIMES: [
    '{part} and {whole} are of periods that have no day in common',
    '{part} 与 {whole} 所属的时间没有一天相同',
  ],
  OTHER_YEAR: [
    '{year} stands right before {citation}, and is not in its period {period}',
    '{citation} 之前写的是 {year} 年，不在其时间 {period} 之内',
  ],
  OTHER_UNIT_OF_HEAD: [
    '{citation} counts in {head} by its head, which is no {unit}',
    '{citation} 按表头以 {head} 计，不是 {unit}',
  ],
  DATE_AS_FIGURE: [
    '{citation} is in the date {date}: list it in notFigures',
    '{citation} 在日期 {date} 之中：请列入 notFigures',
  ],
  FIGURE_AS_NONE: [
    '{figure} counts in {unit}, and is no {reason}: record it in observations',
    '{figure} 以 {unit} 计，不是 {reason}：请记入 observations',
  ],
  LINK_ELSEWHERE: [
    'no sentence cited names {from} or {to} ({link}): cite one that does, or mark it inferred',
    '所引的句子既没有提到 {from}，也没有提到 {to}（{link}）：改引提到的句子，或标为推断',
  ],
  OTHER_TITLE: [
    'no sentence cited says {title}, the title of {name}',
    '所引的句子都没有写 {name} 的职务 {title}',
  ],
  OTHER_STATUS: [
    '{slice} does not say that {name} is {status}: correct the status, or cite what shows it',
    '{slice} 不说明 {name} 的状态是 {status}：改正状态，或改引能说明的字',
  ],
  NO_PLACE: [
    '{metric} is what a place has, and {name} is a {type}: name the place in about',
    '{metric} 是地方才有的，{name} 是 {type}：about 应写地方',
  ],
  NARROWS_NOTHING: [
    '{number} stands in the dimensions of no figure: record it there, or give another reason',
    '没有数字的 dimensions 写着 {number}：请在那里写明，或改写原因',
  ],
  COMMUNITY_ELSEWHERE: [
    'the list of divisions has {name} not in {chain} but in {other}: correct where it lies, or add code: none if that is another one',
    '行政区划表中 {name} 不在 {chain}，而在 {other}：改正所属，或者那是另一个时写 code: none',
  ],
  NO_PART: [
    '{from} is a {fromType} and no part of {to}, a {toType}: it is LOCATED_IN or SERVES it, CARRIES_OUT it, or it APPLIES_TO the other',
    '{from}（{fromType}）不是 {to}（{toType}）的组成部分：改用 LOCATED_IN、SERVES、CARRIES_OUT 或 APPLIES_TO',
  ],
  WRONG_WAY: [
    '{above}, a {higher}, is not above {below}, a {lower}: turn the link {link} round',
    '{above}（{higher}）不在 {below}（{lower}）之上：{link} 的 from 和 to 写反了',
  ],
  LINKED_IN_A_CIRCLE: [
    '{from} {link} {to} leads back to {from}: one of the links between them is wrong',
    '{from} {link} {to} 又回到 {from}：其间的关系有一个是错的',
  ],
  PART_ABOVE_WHOLE: [
    '{part} is more than {whole}, of which it is a part: correct that; where the report itself says so, show it by a check {rule: PARTS, result: {whole}, operands: [{part}]}',
    '{part} 大于它所属的 {whole}：请改正；若报告本身如此，用核对说明 {rule: PARTS, result: {whole}, operands: [{part}]}',
  ],
  OTHER_QUANTITIES: [
    '{one} in {unit} and {other} in {otherUnit} measure different quantities: they cannot be compared',
    '{one}（{unit}）与 {other}（{otherUnit}）不是同一种量，不能比较',
  ],
  OTHER_PLACE: [
    'neither the text nor title and publisher name {name}, but {other}: is it {near}?',
    '原文、标题和发布单位都没有提到 {name}，提到的是 {other}：是不是 {near}？',
  ],
  NAMESAKE: [
    'the text names {named}, and nothing that {chain} lies in: is it {near}?',
    '原文提到 {named}，而没有提到 {chain} 的上级：是不是 {near}？',
  ],
  OVERRULES_NOTHING: [
    '{rule} finds nothing wrong here: leave it out of despite',
    '{rule} 在这里没有发现问题：请从 despite 删去',
  ],
  ONLY_PLANNED: [
    'right before {citation} stands {word}: it is a {status}, not {recorded}',
    '{citation} 之前写着“{word}”：应为 {status}，不是 {recorded}',
  ],
  UNDER_PLANS: [
    '{citation} stands under a heading, or in a paragraph, of what is to come: it is a {status}, not {recorded}',
    '{citation} 在讲今后打算的标题或段落之下：应为 {status}，不是 {recorded}',
  ],
  DONE_ALREADY: [
    'right before {citation} stands {word}: it is {status}, not {recorded}',
    '{citation} 之前写着“{word}”：应为 {status}，不是 {recorded}',
  ],
  NOT_PLANNED: [
    'nothing in the sentence of {citation} says that it is still to come: it is {status}, not {recorded}',
    '{citation} 所在的句子没有说它是今后的：应为 {status}，不是 {recorded}',
  ],
  LINK_NOT_PLANNED: [
    'no sentence cited says that {from} {link} {to} is still to come: leave out status: PLANNED',
    '所引的句子都没有说 {from} {link} {to} 是今后的：不应写 status: PLANNED',
  ],
  COUNTED_ELSEWHERE: [
    'the paragraph of {citation} does not name {name}: it is not among what is counted there',
    '{citation} 所在段落没有提到 {name}：它不在所数之列',
  ],
  ID_OF_OTHER: [
    'the id {id} has {word}, which is of {other} and not of {name}: make it of what the thing is called, or belongs to',
    '编号 {id} 中的 {word} 是 {other} 的拼音，不是 {name} 的：应按它的名称或所属来写',
  ],
  FOREIGN_ID: [
    'the id {id} of {name} begins with {word}, the pinyin of nothing that the report names: begin it with the subdistrict’s',
    '{name} 的编号 {id} 以 {word} 开头，不是报告所提任何名称的拼音：应以街道的拼音开头',
  ],
  NAME_LEFT_OUT: [
    '{name} is a name, and nothing is recorded of it: add it to entities, or to the aliases or the citations of what it means',
    '{name} 是名称，却没有记录：加入 entities，或写入它所指者的 aliases 或 at',
  ],
  STEP_MISSING: [
    'before this step of {name} stands {missing} in the list: it is a step as well',
    '{name} 的这一步骤之前还列有“{missing}”：那也是一个步骤',
  ],
  SUM_UNSAID: [
    '{parts} make up {citation}: add them up in a check (SUM), or say that they are its parts (partOf)',
    '{parts} 相加等于 {citation}：写一个核对（SUM），或者用 partOf 写明是它的部分',
  ],
  OWNER_UNLINKED: [
    '{name} ({type}) is by its name of {owner}, and nothing links the two',
    '{name}（{type}）按名称属于 {owner}，两者之间却没有关系',
  ],
  NOTHING_SAID: [
    'nothing is said of {name}, a {type}: link it with what it belongs to or with who does it, or leave it out',
    '没有写 {name}（{type}）的任何事：写明它与所属、所办者的关系，或者不收',
  ],
  DIMENSION_ELSEWHERE: [
    'the paragraph of {citation} says nothing of {value}, which narrows it ({dimension})',
    '{citation} 所在段落没有提到限定它的 {value}（{dimension}）',
  ],
  CUT_TITLE: [
    'the title {title} of {name} is wherever it stands in the text only a part of a word',
    '{name} 的职务 {title} 在原文中都只是一个词的一部分',
  ],
  LINK_NOT_ENDED: [
    'no sentence cited says that {from} {link} {to} is so no longer: leave out status: ABOLISHED',
    '所引的句子都没有说 {from} {link} {to} 已经终止：不应写 status: ABOLISHED',
  ],
  LINK_UNSAID: [
    'no sentence cited says of anything {link} ({from}, {to}): correct the type, or cite what shows it',
    '所引的句子都没有 {link} 这样的意思（{from}，{to}）：改正 type，或改引能说明的字',
  ],
  SAID_OUTRIGHT: [
    'the sentence cited for {what} begins with {actor}: {link} is stated, not inferred',
    '为 {what} 所引的句子以 {actor} 开头：{link} 是写明的，不是推断的',
  ],
  END_ELSEWHERE: [
    'no sentence cited names {name} ({from} {link} {to}): cite one that does, or mark it inferred',
    '所引的句子没有提到 {name}（{from} {link} {to}）：改引提到的句子，或标为推断',
  ],
  OTHER_DAYS_OF_LABEL: [
    'period {period} names {days}, and is {interval}',
    '时间 {period} 应是 {days}，现为 {interval}',
  ],
  YEAR_UNSAID: [
    'nothing before {citation} names {year}, nor another year than the report: its period is not {period}',
    '{citation} 之前没有写 {year}，也没有说是别的年份：其时间不是 {period}',
  ],
  OTHER_UNIT_BEFORE: [
    '{citation} is in {said} by the words around it, which measures another quantity than {unit}',
    '按前后的字，{citation} 以 {said} 计，与 {unit} 不是同一种量',
  ],
  NOT_YET_SO: [
    '{name} is {status} from {start} on, and the report is of {publishedOn}: it is PLANNED, or of another time',
    '{name} 自 {start} 起才是 {status}，报告发布于 {publishedOn}：应为 PLANNED，或属于另一时间',
  ],
  TITLE_OF_OTHER: [
    'right before {name} stands {other}, not {title}: that is the title of somebody else',
    '{name} 之前写的是“{other}”，不是“{title}”：那是别人的职务',
  ],
  OTHER_OPERAND: [
    'the {rule} does not hold, but does with {other} in the place of {one}: correct it',
    '{rule} 不成立，但把 {one} 换成 {other} 就成立：请改正',
  ],
  OPERAND_MISSING: [
    'the {rule} does not hold, but does with {other} among its operands: add it',
    '{rule} 不成立，但加上 {other} 就成立：请加上',
  ],
  OTHER_MEASURE: [
    'right before {citation} stands {word}: it measures {meant}, not {measure}',
    '{citation} 之前写着“{word}”：衡量的是 {meant}，不是 {measure}',
  ],
  OTHER_MONTHS_OF_LABEL: [
    'period {period} names {months}, and {interval} goes beyond it',
    '时间 {period} 写明 {months}，而 {interval} 超出了它',
  ],
  OTHER_MONTHS: [
    '{months} stands right before {citation}, and its period {period} goes beyond it',
    '{citation} 之前写的是 {months}，其时间 {period} 超出了它',
  ],
  SUBJECT_ELSEWHERE: [
    'the paragraph of {citation} and its heading do not name {name}: correct about, or cite the words there that mean {name} in its at',
    '{citation} 所在段落和标题都没有提到 {name}：改正 about，或者把那里指 {name} 的字写入它的 at',
  ],
  OTHER_SUBJECT: [
    '{citation} stands right after {name}, or in its row: it is about that, not about {about}',
    '{citation} 紧接 {name} 之后，或在它那一行：about 应为它，不是 {about}',
  ],
  OTHER_COLUMN: [
    '{citation} is in the column {head}, in which {other} is {wanted}: it cannot be {metric}',
    '{citation} 在“{head}”一栏，同栏的 {other} 是 {wanted}：不能是 {metric}',
  ],
  TWO_VALUES: [
    '{citation} is another value of what {other} is, of the same subjects and time: write what narrows one of them (dimensions, partOf), or compare them in a check',
    '{citation} 与 {other} 的指标、对象、时间都相同，数值却不同：写明两者的区别（dimensions、partOf），或者写一个核对',
  ],
  OTHER_PUBLISHER: [
    'publisher {publisher} stands nowhere in the text: write it as it stands there, or leave it out',
    '原文中没有发布单位 {publisher}：照原文写，或者不写',
  ],
  OTHER_PUBLICATION: [
    'the text says that it was published on {day}, not on {publishedOn}',
    '原文写的发布日期是 {day}，不是 {publishedOn}',
  ],
  OTHER_YEAR_OF_TITLE: [
    'the title names {year}, which is not in the period {period} of the report',
    '标题写的是 {year} 年，不在报告的时间 {period} 之内',
  ],
  RATIO_IN_PERCENT: [
    '{citation} is in {unit}: the result of a RATIO is in %',
    '{citation} 的单位是 {unit}：RATIO 的结果须以 % 计',
  ],
  CHANGE_PLACES: [
    'the {rule} does not hold, but does with {one} in the place of {other}: have them change places',
    '{rule} 不成立，但把 {one} 与 {other} 对调就成立：请对调',
  ],
  OTHER_REPORT_TITLE: [
    'the text does not have the title {title}: copy it from the text',
    '原文没有标题 {title}：照原文写',
  ],
  OTHER_REPORT_KIND: [
    'the title {title} does not say that the text is a {kind}: correct the kind',
    '标题 {title} 不表明它是 {kind}：请改正 kind',
  ],
  HIDDEN_CHARACTER: [
    '{text} has the hidden character {code}: delete it',
    '{text} 中有看不见的字符 {code}：请删去',
  ],
  STEPS_UNCOUNTED: [
    '{citation} is the number of steps of {name}: record the check {rule: COUNT, result: {citation}, stepsOf: {name}}',
    '{citation} 就是 {name} 的步骤数：写一个核对 {rule: COUNT, result: {citation}, stepsOf: {name}}',
  ],
  RATIO_UNSAID: [
    '{citation} is {part} in per cent of {whole}: record the check {rule: RATIO, result: {citation}, operands: [{part}, {whole}]}',
    '{citation} 就是 {part} 占 {whole} 的百分比：写一个核对 {rule: RATIO, result: {citation}, operands: [{part}, {whole}]}',
  ],
  PART_UNCHECKED: [
    '{part} is a part of {whole}, but no check compares the two: record {rule: PARTS, result: {whole}, operands: [{part}]}',
    '{part} 是 {whole} 的一部分，却没有核对：写上 {rule: PARTS, result: {whole}, operands: [{part}]}',
  ],
  PART_OF_UNSAID: [
    'a check has {part} as a part of {whole}, and both have the same metric: add partOf: {whole}',
    '核对把 {part} 当作 {whole} 的一部分，两者指标相同：请加 partOf: {whole}',
  ],
  ROLE_UNSAID: [
    'nothing in the text shows that {from} has the role {role} for {to}: correct the role',
    '原文看不出 {from} 在 {to} 中的角色是 {role}：请改正 role',
  ],
  GROUP_OF_ONE: [
    '{name} is a single thing with a name of its own, not a group: delete group',
    '{name} 是有名称的单个事物，不是一类的统称：请删去 group',
  ],
  GROUP_UNSAID: [
    '{citation} counts how many there are of {name}: it is a group, so add group: true',
    '{citation} 数的是 {name} 有多少个：它是统称，请加 group: true',
  ],
  HONOUR_UNCONFERRED: [
    'the honour {name} begins with {division}, but no link says that {division} confers it: add a link CONFERRED',
    '荣誉 {name} 以 {division} 开头，却没有写是 {division} 授予的：请加 CONFERRED 关系',
  ],
  NO_ACTOR: [
    'nothing says who carries out {name}: add a link CARRIES_OUT',
    '没有写 {name} 由谁实施：请加 CARRIES_OUT 关系',
  ],
  STATUS_LEFT_OUT: [
    'the text says “{words}” right after {name}: record its status',
    '{name} 之后写着“{words}”：请记录它的状态',
  ],
  STATUS_UNSAID: [
    'neither the sentence cited for {name} nor its heading says that it is {status}: correct the status, or cite what shows it',
    '为 {name} 所引的句子和标题都没有说它是 {status}：改正状态，或改引能说明的字',
  ],
  NAME_OF_SLICE: [
    '{name} is cited as {slice}, and differs from it: write the name as it is cited, or cite it as it is written',
    '{name} 所引的是 {slice}，两者不同：按所引的写，或按所写的引',
  ],
  LINK_OF_OTHER: [
    'no sentence cited names {name} ({from} {link} {to}): cite one that does',
    '所引的句子没有提到 {name}（{from} {link} {to}）：改引提到它的句子',
  ],
  SUBJECT_OF_SENTENCE: [
    'the sentence of {citation} begins with {name}: the figure is about it, not about {about}',
    '{citation} 所在的句子以 {name} 开头：about 应为它，不是 {about}',
  ],
  DIMENSION_MISSING: [
    '{citation} is a figure of {metric}, which says nothing without a dimension: write what it is of in dimensions',
    '{citation} 的指标是 {metric}，没有维度就不知所指：请在 dimensions 中写明',
  ],
  ID_NUMBERED: [
    'the id {id} ends with {number}, but {name} has no such number: leave the number out',
    '标识 {id} 以 {number} 结尾，而 {name} 中没有这个数：请去掉',
  ],
  ID_WITHIN_OTHER: [
    'the id {id} begins with the id of {other}, with which {name} has nothing in common: make it of what the thing is called',
    '标识 {id} 以 {other} 的标识开头，而 {name} 与它无关：应按自己的名称来写',
  ],
  AFTER_THE_REPORT: [
    '{name} is {status} from {start} on, after the period of the report ({period}): it is PLANNED, or of another time',
    '{name} 自 {start} 起才是 {status}，在报告所述的 {period} 之后：应为 PLANNED，或属于另一时间',
  ],
} as const satisfies Record<string, readonly [en: string, zh: string]>;

/** A rule of the check. */
export type Rule = keyof typeof rules;

const overrulable = [
  'ACTION_ELSEWHERE',
  'AFTER_THE_REPORT',
  'ALIAS_OF_OTHER',
  'CALLED_LIKE_OTHER',
  'CHANGE_PLACES',
  'COUNTED_ELSEWHERE',
  'CUT_NAME',
  'CUT_TITLE',
  'DATE_AS_FIGURE',
  'DIMENSION_ELSEWHERE',
  'DIMENSION_MISSING',
  'DONE_ALREADY',
  'EARLIER_MENTION',
  'FIGURE_AS_NONE',
  'FOREIGN_ID',
  'GROUP_OF_ONE',
  'GROUP_UNSAID',
  'HONOUR_UNCONFERRED',
  'ID_NUMBERED',
  'ID_OF_OTHER',
  'ID_WITHIN_OTHER',
  'LINK_NOT_ENDED',
  'LINK_NOT_PLANNED',
  'LINK_OF_OTHER',
  'LINK_UNSAID',
  'METRIC_ELSEWHERE',
  'NAMESAKE',
  'NAME_LEFT_OUT',
  'NAME_OF_SLICE',
  'NOTHING_SAID',
  'NOT_PLANNED',
  'NO_ACTOR',
  'NO_LOCATION',
  'NO_NUMBER',
  'NO_PART',
  'NO_PLACE',
  'NO_SCALE',
  'ONLY_PLANNED',
  'OPERAND_MISSING',
  'OTHER_BY_NAME',
  'OTHER_COLUMN',
  'OTHER_DAYS_OF_LABEL',
  'OTHER_KIND',
  'OTHER_MEASURE',
  'OTHER_MEASURE_OF_UNIT',
  'OTHER_METRIC',
  'OTHER_MONTHS',
  'OTHER_MONTHS_OF_LABEL',
  'OTHER_OPERAND',
  'OTHER_PLACE',
  'OTHER_PUBLICATION',
  'OTHER_PUBLISHER',
  'OTHER_QUALIFIER',
  'OTHER_REASON',
  'OTHER_REPORT_KIND',
  'OTHER_REPORT_TITLE',
  'OTHER_STATUS',
  'OTHER_STEP',
  'OTHER_SUBJECT',
  'OTHER_TITLE',
  'OTHER_UNIT_BEFORE',
  'OTHER_UNIT_OF_HEAD',
  'OTHER_YEAR',
  'OTHER_YEARS',
  'OTHER_YEAR_OF_TITLE',
  'OWNER_UNLINKED',
  'PART_OF_FIGURE',
  'PART_OF_UNSAID',
  'PART_OF_WHAT',
  'PART_UNCHECKED',
  'PERIODS_APART',
  'PERIOD_SAID',
  'PERIOD_UNSAID',
  'RATIO_UNSAID',
  'ROLE_UNSAID',
  'SAID_OUTRIGHT',
  'SCALED_BY_HEAD',
  'STATUS_LEFT_OUT',
  'STATUS_UNSAID',
  'STEPS_OUT_OF_ORDER',
  'STEPS_UNCOUNTED',
  'STEP_MISSING',
  'SUBJECT_ELSEWHERE',
  'SUBJECT_OF_SENTENCE',
  'SUM_UNSAID',
  'TITLE_ELSEWHERE',
  'TITLE_OF_OTHER',
  'UNDER_PLANS',
  'UNWRITTEN_NAME',
  'WITHIN_ITS_PART',
  'YEAR_UNSAID',
] as const satisfies Rule[];

/** A rule that a file may overrule. */
export type Judgement = (typeof overrulable)[number];

/**
 * Rules that judge by wording, and so can be wrong about a text that nobody foresaw. A file overrules them with a
 * reason, `despite: {RULE: …}` (seed/README.md). All others are arithmetic, or concern the shape of a file.
 */
export const judgements: ReadonlySet<Rule> = new Set(overrulable);

/** The message for a broken rule, in English and Chinese. @param parts what replaces the words in braces */
export function saying(
  rule: Rule,
  parts: Record<string, string | number | undefined> = {},
): Pick<Problem, 'message' | 'zh'> {
  const [message, zh] = rules[rule].map((words) =>
    words.replaceAll(/\{(\w+)\}/g, (_, part: string) => String(parts[part])),
  ) as [string, string];
  return { message, zh };
}

/** Reports a problem at a path in a report's file. */
export type Say = (path: PropertyKey[], rule: Rule, parts?: Parameters<typeof saying>[1]) => void;
