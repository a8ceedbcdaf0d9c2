import type { LinesOf } from '../messages.js';

export const ownership: LinesOf<'ownership'> = {
  'ownership.when': '{by, time}（{by, relative}）',
  'ownership.late': '承诺时间为 {by, time}，现已逾期 {late, duration}。',

  'ownership.agent.title': '您的请求由智能体负责',
  'ownership.your-move.title': '轮到您了',
  'ownership.your-move.line':
    '{handoffs, plural, =0 {智能体需要您提供一些信息才能继续。} other {有 # 项请求等您决定。在此之前不会执行任何操作。}}',
  'ownership.transferring.title': '正在将您的请求转交给 {team}',
  'ownership.transferring.line':
    '{promised, select, yes {会有人在 {when}前接手。在此之前，智能体会等待。} other {尚未承诺时间。在有人接手之前，智能体会等待。}}',
  'ownership.queued.title': '您的请求正在 {team} 排队',
  'ownership.queued.line':
    '{promised, select, yes {下次更新不晚于 {when}。} other {尚未承诺时间。}}{notified, select, yes {您可以关闭此页面，届时会通知您。} other {您的排队位置已保留。}}',
  'ownership.queued-with-position.title': '您在 {team} 排第 {position, number} 位',
  'ownership.queued-with-position.line':
    '{promised, select, yes {下次更新不晚于 {when}。} other {尚未承诺时间。}}{notified, select, yes {您可以关闭此页面，届时会通知您。} other {您的排队位置已保留。}}',
  'ownership.person.title': '{team} 的 {person} 正在负责您的请求',
  'ownership.person.line':
    '{promised, select, yes {回复不晚于 {when}。} other {尚未承诺时间。}}{notified, select, yes {您可以关闭此页面，届时会通知您。} other {您发送的内容都已保留。}}',
  'ownership.person-due-soon.title': '{team} 的 {person} 正在负责您的请求',
  'ownership.person-due-soon.line':
    '{reminded, select, yes {回复不晚于 {when}。已提醒 {person} 您正在等候。} other {回复不晚于 {when}。您无需重复说明任何内容。}}',
  'ownership.overdue.title':
    '{held, select, yes {{team} 的 {person} 正在负责您的请求} other {您的请求由 {team} 负责}}',
  'ownership.overdue.line': '您发送的内容都已保留，您无需在此等候。',
  'ownership.overdue-escalated.title':
    '{held, select, yes {{team} 的 {person} 正在负责您的请求} other {您的请求由 {team} 负责}}',
  'ownership.overdue-escalated.line': '已于 {at, time} 告知 {to}。您发送的内容都已保留。',
  'ownership.reassigned.title': '您的请求现由 {team} 的 {person} 负责',
  'ownership.reassigned.line':
    '{promised, select, yes {{from} 已转交全部现有内容。回复不晚于 {when}。} other {{from} 已转交全部现有内容。尚未承诺时间。}}',
  'ownership.handed-back.title': '{by} 已将您的请求交还给智能体',
  'ownership.handed-back.line': '{noted, select, yes {“{note}”} other {智能体会从 {by} 停下的地方继续。}}',
  'ownership.nobody-available.title': '{team} 目前无人可接手',
  'ownership.nobody-available.line':
    '{told, select, yes {{alternative}} other {您的请求已原样保留。您可以选择接下来怎么做。}}',
  'ownership.finished.title': '{person} 已完成您的请求',
  'ownership.finished.line': '完成时间：{at, time}。相关内容都保留在这里。',
  'ownership.cancelled.title': '您的请求已交回智能体',
  'ownership.cancelled.line': '没有其他人在处理。您可以再次转人工。',

  'ownership.along': '一并转交的内容',
  'ownership.progress': '距承诺更新的时间',
};
