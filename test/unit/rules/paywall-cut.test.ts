import rule from '../../../server/src/rules/paywall-cut';
import { expectFindings } from '../../support/marked';

describe('paywall-cut', () => {
  it('covers the whole mark between two paragraphs', () =>
    expectFindings(
      rule,
      '各地要压实责任，把工作\n⟦omitted¦……(某某材料网http://www.example.com省略560字,正式会员可完整阅读)……⟧\n做到群众心坎上。',
    ));
  it('runs over a line end', () =>
    expectFindings(
      rule,
      '要完善工作机制，加强部门 ⟦unfinished¦……(未完,全文共3200字,当前仅显示900字,请阅读提示。\n收藏《在全市工作会议上的讲话》)⟧',
    ));
  it('reads Traditional and full-width marks', () =>
    expectFindings(rule, '要完善工作機制。⟦unfinished¦……（未完，全文共3200字，當前僅顯示900字）⟧\n後文。'));
  it('takes what the mark tells', () =>
    expectFindings(rule, '要完善工作机制。⟦declared¦（未完，全文共3200字）⟧\n⟦cut¦……（登录后可查看全文）⟧'));
  it('tells pages and shares where the mark does', () =>
    expectFindings(
      rule,
      '要完善工作机制。\n⟦pages¦（全文共6页，您已试读2页，付费后可继续阅读）⟧\n要抓落实。\n⟦percent¦剩余62%未读，付费后可查看⟧\n要强督查。\n⟦allPages¦——预览到此结束，下载全文共18页，现价9.9元——⟧',
    ));
  it('sees through the glosses of a mirror', () =>
    expectFindings(rule, '要完善工作機制。\n⟦percent¦……(展開(kāi)剩余58%,VIP免費閱讀全文)⟧'));
  it('leaves a newspaper’s way to another page', () => expectFindings(rule, '要完善工作机制。\n（下转第三版）'));
  it('finds the rest of a mark that stands alone', () =>
    expectFindings(rule, '要完善工作机制。\n⟦cut¦收藏《在全市工作会议上的讲话》)⟧'));
  it('leaves words that only look like it', () =>
    expectFindings(
      rule,
      '尚未完成的任务还有两项，会员单位要抓紧。\n发热门诊全部开放，大屏显示120项数据。\n全文共分五个部分……',
    ));
});
