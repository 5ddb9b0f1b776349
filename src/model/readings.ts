import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';

/** A name in Latin letters: as pinyin without tones or spaces, and as the first letter of each syllable. */
export interface Readings {
  pinyin: string[];
  initials: string[];
}

/**
 * Characters with several readings in the names of places, mostly one reading here and another there. All of them
 * count: 乐华 is found as lehua and as yuehua. Chosen by comparing readings by character with those by pinyin-pro's
 * dictionary of words, for all divisions. Except for 大 (dai), fewer than one name in 2,000 lacks the dictionary's
 * reading.
 */
const POLYPHONIC: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `乐 le yue|重 chong zhong|长 chang zhang|单 dan shan|行 xing hang|朝 chao zhao|厦 xia sha|都 du dou|藏 cang zang
   |畜 xu chu|柏 bai bo|杉 shan sha|圈 quan juan|仡 ge yi|了 liao le|碌 lu liu|卜 bu bo|莞 guan wan|调 diao tiao|六 liu lu
   |蚌 bang beng|绿 lv lu|校 xiao jiao|什 shi shen|枞 zong cong|峒 dong tong|铅 qian yan|阿 a e|曾 zeng ceng|尉 wei yu
   |盖 gai ge|解 xie jie|堡 bao pu bu|埔 pu bu|圩 xu wei|涌 yong chong|番 fan pan|漯 luo ta|莘 xin shen|种 zhong chong
   |仇 qiu chou|查 cha zha|覃 qin tan|参 shen can|宿 su xiu|巷 xiang hang|还 huan hai|薄 bo bao|降 jiang xiang
   |荥 xing ying|犍 qian jian|浒 hu xu|泷 shuang long|隽 juan jun|贾 jia gu|角 jiao jue|蛤 ha ge|龟 gui qiu jun
   |栅 zha shan|牟 mu mou|缪 miao mou|朴 pu piao|翟 zhai di|弄 nong long|弹 dan tan|传 chuan zhuan|泊 bo po|泌 mi bi`
    .split('|')
    .map((line) => {
      const [character = '', ...readings] = line.trim().split(' ');
      return [character, readings];
    }),
);

/** How many readings of a name are kept; a name with several such characters would have many. */
const MOST = 4;

const require = createRequire(import.meta.url);

/** Changes whenever names may be read differently than before. */
export const READINGS_VERSION = [require('pinyin-pro/package.json').version, POLYPHONIC];

const HAN = /\p{Script=Han}/u;
const LATIN = /^[a-z0-9]+$/;

/** The readings of a character: several, one or none. */
interface Part {
  pinyin: readonly string[];
  isHan: boolean;
}
const known = new Map<string, Part>();

function partOf(character: string): Part {
  const before = known.get(character);
  if (before) return before;
  const part = { pinyin: syllablesOf(character), isHan: HAN.test(character) };
  known.set(character, part);
  return part;
}

function syllablesOf(character: string): readonly string[] {
  const several = POLYPHONIC[character];
  if (several) return several;
  const [syllable = ''] = pinyin(character, { toneType: 'none', type: 'array', v: true });
  return LATIN.test(syllable) ? [syllable] : [];
}

/** The readings of a name. A name without Chinese characters has none. */
export function readingsOf(name: string): Readings {
  let read: { pinyin: string; initials: string }[] = [{ pinyin: '', initials: '' }];
  let isRead = false;
  for (const character of name.normalize('NFKC').toLowerCase()) {
    const { pinyin, isHan } = partOf(character);
    const [first] = pinyin;
    if (first === undefined) continue;
    isRead ||= isHan;
    // Latin words and numbers are read one character at a time, which adds them in full to both.
    if (pinyin.length > 1) {
      read = read.flatMap((one) => pinyin.map((syllable) => longer(one, syllable))).slice(0, MOST);
      continue;
    }
    for (const one of read) {
      one.pinyin += first;
      one.initials += first[0];
    }
  }
  if (!isRead) return { pinyin: [], initials: [] };
  return {
    pinyin: [...new Set(read.map(({ pinyin }) => pinyin))],
    initials: [...new Set(read.map(({ initials }) => initials))],
  };
}

function longer({ pinyin, initials }: { pinyin: string; initials: string }, syllable: string) {
  return { pinyin: pinyin + syllable, initials: initials + syllable[0] };
}

/**
 * A name in Hanyu Pinyin for people who do not read Chinese: one syllable per character, by words as in the dictionary,
 * without tones and punctuation; Latin words and numbers are kept. Null if the name has no Chinese characters.
 */
export function pinyinOf(name: string): string | null {
  const plain = name.normalize('NFKC');
  if (!HAN.test(plain)) return null;
  return pinyin(plain, { toneType: 'none', nonZh: 'consecutive' })
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** All readings of an entity's name and aliases, as its node stores them. */
export function allReadings(names: string[]): string[] {
  const all = names.map(readingsOf).flatMap(({ pinyin, initials }) => [...pinyin, ...initials]);
  return [...new Set(all)];
}

/**
 * A text in the form of readings (`Hú Tián`, `hu'tian` and `hutian` are the same), in each way that it may mean ü:
 * `lü`, `lv`, `lyu` and, in lüe, `lue`. Empty if it cannot be a reading, which has at least two Latin letters or
 * digits.
 */
export function asReadings(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('u\u0308', 'v')
    .replaceAll(/[\p{M}\p{Cf}\s'’-]/gu, '');
  if (!/^[a-z0-9]{2,}$/.test(plain)) return [];
  const umlauts = plain.replaceAll(/(?<=[ln])yu/g, 'v').replaceAll(/(?<=[ln])ue/g, 've');
  return [...new Set([plain, umlauts])];
}
