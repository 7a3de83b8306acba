import type { Localized } from '../text/localized';
import type { ENTRY_KEYS } from './project-ignore';

/** What the keys of a `.pizhu.yaml` mean that are no settings; those bring their own words. */
export const IGNORE_MEANS: Localized = {
  en: 'What is not reported: single places, a text wherever it stands, a rule in some files.',
  'zh-cn': '不予提示的内容：某处、某文字（无论出现在何处）、某些文件中的某条规则。',
  'zh-tw': '不予提示的內容：某處、某文字（無論出現在何處）、某些檔案中的某條規則。',
};

export const ENTRY_KEY_MEANS: Readonly<Record<(typeof ENTRY_KEYS)[number], Localized>> = {
  rule: {
    en: 'The rule whose findings are ignored; without it, those of every rule.',
    'zh-cn': '忽略哪条规则的提示；不写则为所有规则。',
    'zh-tw': '忽略哪條規則的提示；不寫則為所有規則。',
  },
  file: {
    en: 'In which documents: a path from this file’s folder; `*` stands for any name, `**` for any folders.',
    'zh-cn': '在哪些文件中：相对本文件所在文件夹的路径；`*` 代表任意名称，`**` 代表任意层文件夹。',
    'zh-tw': '在哪些檔案中：相對本檔案所在資料夾的路徑；`*` 代表任意名稱，`**` 代表任意層資料夾。',
  },
  text: {
    en: 'The text that is found; a `…` inside stands for whatever lies between.',
    'zh-cn': '被提示的文字；其中的 `…` 代表中间的任意内容。',
    'zh-tw': '被提示的文字；其中的 `…` 代表中間的任意內容。',
  },
  before: {
    en: 'What stands right before it: then only this place is ignored.',
    'zh-cn': '紧接在前的文字；写明后只忽略这一处。',
    'zh-tw': '緊接在前的文字；寫明後只忽略這一處。',
  },
  after: {
    en: 'What stands right behind it: then only this place is ignored.',
    'zh-cn': '紧接在后的文字；写明后只忽略这一处。',
    'zh-tw': '緊接在後的文字；寫明後只忽略這一處。',
  },
  reason: {
    en: 'Why, for whoever reads this later.',
    'zh-cn': '忽略的理由，供日后查看。',
    'zh-tw': '忽略的理由，供日後查看。',
  },
};
