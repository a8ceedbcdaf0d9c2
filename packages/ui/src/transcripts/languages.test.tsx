import type { Description, Messages } from '@handoff-kit/core';
import { ar } from '@handoff-kit/core/messages/ar';
import { ja } from '@handoff-kit/core/messages/ja';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ILSE, LiveCards } from '../testing/live-bench.js';
import { LETTER } from '../testing/northwind.js';
import { beginJourney, kept, the } from './testing/journey.js';

const PARTS = { editable: ['/subject', '/body'] } as const;

const LANGUAGES: Readonly<Record<string, { readonly messages: Messages; readonly reply: Description }>> = {
  ar: {
    messages: ar,
    reply: {
      ...PARTS,
      context: 'الرد على سؤال عن أسعار الربع الثالث',
      proposal: 'إرسال الرد الذي يؤكد سعر €28.50 للمقعد لأربعين مقعدًا.',
      consequence: 'يصل إلى شخص خارج الشركة ولا يمكن استرجاعه.',
      approve: 'إرسال الرد',
      edit: 'مراجعة المسودة',
      reject: 'عدم الإرسال',
      receipt: 'أُرسل — أسعار الربع الثالث',
      agentSays: 'قائمة الأسعار بتاريخ 1 أكتوبر تذكر €28.50.',
      fields: {
        '/to': { label: 'إلى', key: true },
        '/subject': { label: 'الموضوع', key: true },
        '/body': { label: 'المسودة', kind: 'long-text' },
      },
    },
  },
  ja: {
    messages: ja,
    reply: {
      ...PARTS,
      context: '第3四半期の価格についての質問に回答',
      proposal: '40席、1席€28.50を確認する返信を送信します。',
      consequence: '社外の人に届き、取り消せません。',
      approve: '返信を送信',
      edit: '下書きを確認',
      reject: '送信しない',
      receipt: '送信済み — 第3四半期の価格',
      agentSays: '10月1日の価格表では25席以上で€28.50です。',
      fields: {
        '/to': { label: '宛先', key: true },
        '/subject': { label: '件名', key: true },
        '/body': { label: '下書き', kind: 'long-text' },
      },
    },
  },
};

describe('a person who hears a request in their own language', { timeout: 20_000 }, () => {
  test.each(Object.entries(LANGUAGES))(
    '%s: in its voice and in the same order',
    async (locale, { messages, reply }) => {
      const { me, northwind, open, pass } = await beginJourney({ reply });
      await northwind.reply();
      await open(ILSE, <LiveCards />, messages);
      const card = the('article');
      const heard = await me.read('the card', card);
      const order = [reply.context, reply.proposal, LETTER.to, reply.consequence, reply.approve];
      const places = order.map((text = '') => heard.findLastIndex((line) => line.includes(text)));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(heard[0]).toBe(`(${locale}, ${messages.dir})`);
      for (const role of ['status', 'alert'] as const) {
        expect(screen.getByRole(role)).toHaveAttribute('lang', locale);
        expect(screen.getByRole(role)).toHaveAttribute('dir', messages.dir);
      }
      await pass('2 seconds', 2_000);
      await me.press('Tab', 'Tab', 'Enter');
      await pass('10 seconds', 10_000);
      await me.read('the card', the('article'));
      await expect(me.transcript()).toMatchFileSnapshot(kept(`handoff-card.approve.${locale}`));
      expect(me.announced('polite').at(-1)).toBe(reply.receipt);
      expect(me.announced('assertive')).toEqual([]);
    },
  );
});
