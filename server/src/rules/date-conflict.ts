import type { Paragraph } from '../model/report';
import { dayOf, lunarDateOf, WEEKDAY_NAMES, WEEKDAYS } from '../zh/calendar';
import { FACTS_ARE_RIGHT } from './clauses';
import { defineRule } from './rule';

const DATE = /(中[华華]民[国國]\s*)?(?<!\d)(\d{2,4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號](?!\d)/g;
/** Right behind a date, in brackets or after a comma. */
const WEEKDAY = /^\s*[（(，,]?\s*(?:星期|周|週|禮拜|礼拜)([一二三四五六日天])(?![一二三四五六日年季])/;
/** 农历2025年1月22日, 农历正月廿二 is read by nobody's program and so not here. */
const LUNAR = /^\s*[（(，,]?\s*(?:农历|農曆|農歷|阴历|陰曆)(?:\d{4}年)?(闰|閏)?(\d{1,2})月(\d{1,2})日?/;
const REPUBLIC_BEGINS = 1911;

export default defineRule({
  id: 'date-conflict',
  scope: 'paragraph',
  severity: 'warning',
  docs: {
    title: { en: 'A date that cannot be', 'zh-cn': '日期有误', 'zh-tw': '日期有誤' },
    why: {
      en: 'The weekday or the lunar date does not fall on this day, or the calendar has no such day: one of the two is wrong.',
      'zh-cn': '星期或农历与公历日期对不上，或历法上没有这一天：必有一处写错。',
      'zh-tw': '星期或農曆與公曆日期對不上，或曆法上沒有這一天：必有一處寫錯。',
    },
    clause: FACTS_ARE_RIGHT,
    examples: [
      { bad: '定于2024年5月6日⟦weekday¦（星期三⟧）召开推进会。' },
      { bad: '请于⟦noDay¦2023年2月30日⟧前报送总结。' },
    ],
  },
  messages: {
    weekday: {
      en: 'That day is a 星期{expected}',
      'zh-cn': '这一天是星期{expected}',
      'zh-tw': '這一天是星期{expected}',
    },
    lunar: {
      en: 'That day is {month}月{day}日 of the lunar calendar',
      'zh-cn': '这一天是农历{month}月{day}日',
      'zh-tw': '這一天是農曆{month}月{day}日',
    },
    noDay: { en: 'The calendar has no such day', 'zh-cn': '没有这一天', 'zh-tw': '沒有這一天' },
  },
  *check({ prose }: Paragraph) {
    for (const match of prose.text.matchAll(DATE)) {
      const year = Number(match[2]) + (match[1] ? REPUBLIC_BEGINS : 0);
      // 24年5月6日: nobody can tell the century.
      if (year < 1000) continue;
      const end = match.index + match[0].length;
      const date = dayOf(year, Number(match[3]), Number(match[4]));
      if (!date) {
        yield { span: prose.toSource(match.index, end), message: 'noDay' };
        continue;
      }
      const rest = prose.text.slice(end, end + 24);
      const weekday = WEEKDAY.exec(rest);
      if (weekday && WEEKDAYS[weekday[1]!] !== date.getUTCDay()) {
        yield {
          span: prose.toSource(end, end + weekday[0].length),
          message: 'weekday',
          data: { expected: WEEKDAY_NAMES[date.getUTCDay()]! },
        };
      }
      const written = LUNAR.exec(rest);
      const lunar = written && lunarDateOf(date);
      if (lunar && (Number(written[2]) !== lunar.month || Number(written[3]) !== lunar.day)) {
        yield {
          span: prose.toSource(end, end + written[0].length),
          message: 'lunar',
          data: { month: lunar.month, day: lunar.day },
        };
      }
    }
  },
});
