import { leadBefore } from './labels';
import { roleBefore } from './roles';

/** Characters that foreign names and those of peoples in the west are written with. */
const SOUNDS = new Set(
  '阿艾爱安昂奥巴白百拜班邦保贝本比彼毕别宾波伯勃博卜布查达丹道德登邓迪蒂丁东杜敦多俄厄恩尔法凡菲费芬丰弗夫福富伽盖干冈高戈哥格根古瓜哈汉豪赫黑亨洪胡华霍基吉季加贾江杰金京君喀卡凯坎康考柯科可克肯孔库夸奎昆拉莱兰朗劳勒雷黎里理力立利莉丽连列林琳龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密姆明摩莫默木穆纳乃南内能尼年宁牛纽农努诺欧帕派潘庞培佩彭皮珀普齐奇乔切琴丘热仁日荣茹若撒萨赛桑瑟森沙莎山尚舍申圣施什士史舒斯松苏索塔泰坦汤陶特提图土托瓦万旺威维文沃乌武西希锡夏香谢欣辛休许雪雅亚延扬耶叶伊依因英永尤于余雨约扎泽曾詹张哲者真镇芝治智珠朱卓孜兹宗祖佐才旦次央于都鲁哈赛依其卧盖尕什优宁兰渭',
);

/** Whether a word may be one that was spelled by its sound. */
export const isSpelled = (word: string): boolean => [...word].every((character) => SOUNDS.has(character));

/** As far as a part of such a name reaches. */
const LONGEST = 6;

/** Whether the character at `at` lies in a name with a dot: 买买提·于素甫, 约翰·克里. */
export function isTransliterated(folded: string, at: number): boolean {
  if (!SOUNDS.has(folded[at]!)) return false;
  let from = at;
  while (at - from < LONGEST && SOUNDS.has(folded[from - 1] ?? '')) from--;
  if (folded[from - 1] === '·') return SOUNDS.has(folded[from + 1] ?? '');
  let to = at;
  while (to - at < LONGEST && SOUNDS.has(folded[to + 1] ?? '')) to++;
  if (folded[to + 1] !== '·' || to === from) return false;
  // 彩陶故里·拉面之乡: what begins in the middle of a word is no name.
  const before = folded[from - 1] ?? '';
  return (
    !/\p{Script=Han}/u.test(before) || roleBefore(folded, from) !== undefined || leadBefore(folded, from) !== undefined
  );
}
