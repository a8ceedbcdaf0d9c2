import type { LinesOf } from '../messages.js';

export const common: LinesOf<'common' | 'text' | 'why' | 'refusal'> = {
  'common.agent-says': 'エージェントの説明',
  'common.cancel': '戻る',
  'common.offline': 'オフラインです。再び接続されるまで、何も送信されません。',
  'common.sending': '送信中',
  'common.dismiss': '非表示にする',
  'common.ask-person': '担当者に相談',
  'common.field-required': '{label}は必須です。',

  'text.time': '{at, time}',
  'text.hidden-character': '不可視文字 {name}',
  'text.look-alike': '別の文字体系の文字 {name}',
  'text.contains-hidden': '{count, plural, other {不可視文字が#個含まれています}}',
  'text.run.space': '{count, plural, other {空白#個}}',
  'text.run.line': '{count, plural, other {改行#個}}',
  'text.run.mixed': '{count, plural, other {空白文字#個}}',
  'text.run.other': '{count, number} × {name}',
  'text.run.marks': '{count, plural, other {1文字に記号#個}}',
  'text.real-host': '実際の接続先：{host}',

  'why.floor': 'この種の依頼は、必ず人が判断します。',
  'why.irreversible': '一度実行すると元に戻せません。',
  'why.external': '組織の外部に届く内容です。',
  'why.first-time': 'このアカウントでは初めての操作です。',
  'why.over-value': '{value, money}は、確認不要の上限{limit, money}を超えています。',
  'why.over-scale': '{scale, plural, other {対象は#件で、確認不要の上限{most, number}件を超えています。}}',
  'why.public': '誰でも見られる状態になります。',
  'why.rule': 'この種の依頼は、先にここで確認することになっています。',
  'why.low-confidence': '確認せずに進められるほどの確信がありません。',
  'why.out-of-scope': 'ここで行える範囲を超えています：{boundary}。',
  'why.missing-context': 'まだ情報が足りません：{fields, list}。',
  'why.conflicting-data': '情報源の内容が食い違っています：{between, list}。',
  'why.tool-failure': '{tool}は{attempts, plural, other {#回}}試しても応答しませんでした。',
  'why.frustration': 'うまくお応えできていないため、担当者が確認する必要があります。',
  'why.person-asked': '担当者による対応をご希望でした。',

  'refusal.not-found': 'この依頼はもうここにありません。何も実行されていません。',
  'refusal.already-open': 'すでに開いています。このまま続けられます。',
  'refusal.finished': 'このタスクは完了しているため、何も変更されていません。新しいタスクを開始できます。',
  'refusal.not-allowed': 'お使いのアカウントではこの操作を行えません。チームの担当者が行えます。',
  'refusal.not-eligible': 'この件は別の人が判断するため、何も実行されていません。',
  'refusal.identity-mismatch': '別の人の名前で送信されたため、何も実行されていません。',
  'refusal.already-decided':
    '{who, select, you {{at, time}にご自身で判断済みです。二重には実行されていません。} other {{at, time}に{by}が判断済みです。二重には実行されていません。} none {すでに判断済みです。二重には実行されていません。}}',
  'refusal.already-voted': 'すでに承認済みです。ほかの人の承認も必要です。',
  'refusal.expired': '判断の期限は{at, time}に切れたため、何も実行されていません。もう一度依頼できます。',
  'refusal.withdrawn': '判断が届く前に取り下げられました。何も実行されていません。',
  'refusal.superseded':
    '新しい依頼に差し替えられました。何も実行されていません。新しい依頼をご確認ください。',
  'refusal.unpresentable': 'すべてを表示できないため、ここでは判断できません。何も実行されていません。',
  'refusal.digest-mismatch':
    '読んでいる間に依頼の内容が変わりました。何も実行されていません。もう一度ご確認ください。',
  'refusal.claimed-by-other':
    '{who, select, none {{at, time}まで別の人が担当しています。} other {{at, time}まで{by}が担当しています。}}入力内容は残っています。',
  'refusal.claim-lapsed':
    '判断が届く前に担当の期限が過ぎました。入力内容は残っています。続けるには、もう一度担当してください。',
  'refusal.self-approval': 'ご自身の提案のため、別の人の承認が必要です。',
  'refusal.needs-more':
    'この変更を加えると、より上位の承認権限を持つ人の承認が必要です。変更内容は残っています。',
  'refusal.paused': 'エージェントは一時停止中のため、何も実行されていません。続けるには再開してください。',
  'refusal.not-paused': 'エージェントはすでに動作中です。',
  'refusal.not-owner': 'このタスクは現在、別の人が担当しています。何も実行されていません。',
  'refusal.already-owned':
    '{who, select, you {このタスクはすでにご自身が担当しています。} none {このタスクはすでに別の人が引き継いでいます。} other {このタスクはすでに{by}が引き継いでいます。}}',
  'refusal.not-transferring': 'このタスクの引き継ぎを待っている人はもういません。何も変更されていません。',
  'refusal.invalid':
    '不足または合わない項目があるため、何も実行されていません。内容を確認して、もう一度お試しください。',
  'refusal.nothing-to-undo': 'ここで元に戻せるものはもうありません。',
  'refusal.undo-too-late': '元に戻せたのは{at, time}まででした。代わりに担当者に相談できます。',
  'refusal.policy-changed':
    '提案の後にルールが変わりました。何も実行されていません。もう一度提案が必要です。',
  'refusal.tool-changed':
    '提案の後に実行方法が変わりました。何も実行されていません。もう一度提案が必要です。',
  'refusal.operand-changed':
    '提案の後に、参照先の内容が変わりました。何も実行されていません。もう一度提案が必要です。',
  'refusal.no-grant': '有効な承認がないため、何も実行されていません。',
  'refusal.grant-expired':
    '承認の有効期限は{at, time}に切れたため、何も実行されていません。もう一度承認できます。',
  'refusal.grant-used': 'すでに一度実行されています。二重には実行されていません。',
  'refusal.running': 'すでに実行中です。今は変更できません。',
  'refusal.not-running': '実行中ではないため、何も記録されていません。',
  'refusal.not-due': 'まだその時刻になっていません。何も変更されていません。',
  'refusal.no-reviewer':
    '判断できる人がいないため、何も実行されていません。代わりに電話での連絡を依頼できます。',
  'refusal.storage': '保存できなかったため、何も実行されていません。もう一度お試しください。',
  'refusal.unanswered':
    '応答がなかったため、届いたかどうかは不明です。ここに表示されているのは記録済みの内容です。',
  'refusal.offline': 'オフラインのため、何も送信されていません。接続されたら、もう一度お試しください。',
};
