import type { LinesOf } from '../messages.js';

export const ownership: LinesOf<'ownership'> = {
  'ownership.when': '{by, time}（{by, relative}）',
  'ownership.late': 'お約束の{by, time}を{late, duration}過ぎています。',

  'ownership.agent.title': 'ご依頼はエージェントが担当しています',
  'ownership.your-move.title': 'ご対応をお待ちしています',
  'ownership.your-move.line':
    '{handoffs, plural, =0 {エージェントが続けるには、いくつかの情報が必要です。} other {判断待ちの依頼が#件あります。判断されるまで何も実行されません。}}',
  'ownership.transferring.title': 'ご依頼を{team}に引き継いでいます',
  'ownership.transferring.line':
    '{promised, select, yes {{when}までに担当者が引き継ぎます。それまでエージェントは待機します。} other {時刻はまだお約束できていません。担当者が引き継ぐまで、エージェントは待機します。}}',
  'ownership.queued.title': 'ご依頼は{team}の順番待ちです',
  'ownership.queued.line':
    '{promised, select, yes {次のご連絡は{when}までです。} other {時刻はまだお約束できていません。}}{notified, select, yes {このページは閉じて構いません。通知でお知らせします。} other {順番は維持されます。}}',
  'ownership.queued-with-position.title': '{team}の順番待ち：{position, number}番目',
  'ownership.queued-with-position.line':
    '{promised, select, yes {次のご連絡は{when}までです。} other {時刻はまだお約束できていません。}}{notified, select, yes {このページは閉じて構いません。通知でお知らせします。} other {順番は維持されます。}}',
  'ownership.person.title': '{team}の{person}がご依頼を担当しています',
  'ownership.person.line':
    '{promised, select, yes {{when}までに返信します。} other {時刻はまだお約束できていません。}}{notified, select, yes {このページは閉じて構いません。通知でお知らせします。} other {送信された内容はすべて残っています。}}',
  'ownership.person-due-soon.title': '{team}の{person}がご依頼を担当しています',
  'ownership.person-due-soon.line':
    '{reminded, select, yes {返信の期限は{when}です。お待ちいただいていることを{person}に再度知らせました。} other {返信の期限は{when}です。同じ説明を繰り返す必要はありません。}}',
  'ownership.overdue.title':
    '{held, select, yes {{team}の{person}がご依頼を担当しています} other {ご依頼は{team}にあります}}',
  'ownership.overdue.line': '送信された内容はすべて残っています。ここでお待ちいただく必要はありません。',
  'ownership.overdue-escalated.title':
    '{held, select, yes {{team}の{person}がご依頼を担当しています} other {ご依頼は{team}にあります}}',
  'ownership.overdue-escalated.line': '{at, time}に{to}に知らせました。送信された内容はすべて残っています。',
  'ownership.reassigned.title': '担当が{team}の{person}に替わりました',
  'ownership.reassigned.line':
    '{promised, select, yes {{from}からこれまでの内容がすべて引き継がれました。{when}までに返信します。} other {{from}からこれまでの内容がすべて引き継がれました。時刻はまだお約束できていません。}}',
  'ownership.handed-back.title': '{by}がご依頼をエージェントに戻しました',
  'ownership.handed-back.line':
    '{noted, select, yes {「{note}」} other {{by}が対応したところから、エージェントが続けます。}}',
  'ownership.nobody-available.title': '現在、{team}で対応できる担当者がいません',
  'ownership.nobody-available.line':
    '{told, select, yes {{alternative}} other {ご依頼はそのまま残っています。次にどうするかを選べます。}}',
  'ownership.finished.title': '{person}がご依頼の対応を完了しました',
  'ownership.finished.line': '{at, time}に完了しました。関連する内容はすべてここに残っています。',
  'ownership.cancelled.title': 'ご依頼はエージェントに戻りました',
  'ownership.cancelled.line': 'ほかに対応している人はいません。担当者はもう一度呼べます。',

  'ownership.along': '引き継いだ内容',
  'ownership.progress': 'お約束した連絡までの時間',
};
