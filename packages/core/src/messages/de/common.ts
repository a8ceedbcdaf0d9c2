import type { LinesOf } from '../messages.js';

export const common: LinesOf<'common' | 'text' | 'why' | 'refusal'> = {
  'common.agent-says': 'Der Agent sagt',
  'common.cancel': 'Zurück',
  'common.offline': 'Sie sind offline. Es wird nichts gesendet, bis Sie wieder verbunden sind.',
  'common.sending': 'Wird gesendet',
  'common.dismiss': 'Ausblenden',
  'common.ask-person': 'Person hinzuziehen',
  'common.field-required': 'Erforderlich: {label}.',

  'text.time': '{at, time}',
  'text.hidden-character': 'Verborgenes Zeichen {name}',
  'text.look-alike': 'Buchstabe aus einem anderen Alphabet {name}',
  'text.contains-hidden':
    '{count, plural, one {Enthält # verborgenes Zeichen} other {Enthält # verborgene Zeichen}}',
  'text.run.space': '{count, plural, one {# Leerzeichen} other {# Leerzeichen}}',
  'text.run.line': '{count, plural, one {# Zeilenumbruch} other {# Zeilenumbrüche}}',
  'text.run.mixed': '{count, plural, one {# Leerraumzeichen} other {# Leerraumzeichen}}',
  'text.run.other': '{count, number} × {name}',
  'text.run.marks':
    '{count, plural, one {# Zeichen auf einem Buchstaben} other {# Zeichen auf einem Buchstaben}}',
  'text.real-host': 'führt zu {host}',

  'why.floor': 'Über Anfragen dieser Art entscheidet immer eine Person.',
  'why.irreversible': 'Nach der Ausführung ist dies unwiderruflich.',
  'why.external': 'Dies erreicht jemanden außerhalb Ihrer Organisation.',
  'why.first-time': 'Für dieses Konto ist es das erste Mal.',
  'why.over-value': '{value, money} liegt über der Grenze von {limit, money}, bis zu der nicht geprüft wird.',
  'why.over-scale':
    '{scale, plural, one {Dies betrifft # Datensatz} other {Dies betrifft # Datensätze}}, ungeprüft sind höchstens {most, number} erlaubt.',
  'why.public': 'Dies ist für alle sichtbar.',
  'why.rule': 'Anfragen dieser Art werden hier zuerst geprüft.',
  'why.low-confidence': 'Ich bin mir nicht sicher genug, um dies ohne Rückfrage zu tun.',
  'why.out-of-scope': 'Dies geht über das hinaus, was ich hier darf: {boundary}.',
  'why.missing-context': 'Ich weiß noch nicht genug: {fields, list}.',
  'why.conflicting-data': 'Zwei Quellen widersprechen sich: {between, list}.',
  'why.tool-failure':
    '{tool} hat nach {attempts, plural, one {# Versuch} other {# Versuchen}} nicht geantwortet.',
  'why.frustration': 'Das ist mir für Sie nicht gelungen, daher sollte eine Person es ansehen.',
  'why.person-asked': 'Sie haben um eine Person gebeten.',

  'refusal.not-found': 'Diese Anfrage ist nicht mehr hier. Nichts wurde ausgeführt.',
  'refusal.already-open': 'Dies ist bereits offen. Sie können damit weitermachen.',
  'refusal.finished':
    'Diese Aufgabe ist abgeschlossen, daher wurde nichts geändert. Sie können eine neue beginnen.',
  'refusal.not-allowed': 'Mit Ihrem Konto geht das nicht. Jemand im Team kann es tun.',
  'refusal.not-eligible': 'Hierüber entscheidet jemand anderes, daher wurde nichts ausgeführt.',
  'refusal.identity-mismatch':
    'Dies wurde im Namen einer anderen Person gesendet, daher wurde nichts ausgeführt.',
  'refusal.already-decided':
    '{who, select, you {Bereits von Ihnen entschieden ({at, time}). Nichts wurde doppelt ausgeführt.} other {Bereits von {by} entschieden ({at, time}). Nichts wurde doppelt ausgeführt.} none {Dies ist bereits entschieden. Nichts wurde doppelt ausgeführt.}}',
  'refusal.already-voted': 'Sie haben dies bereits genehmigt. Jemand anderes muss es auch genehmigen.',
  'refusal.expired':
    'Eine Entscheidung war nur bis {at, time} möglich, daher wurde nichts ausgeführt. Sie können erneut darum bitten.',
  'refusal.withdrawn': 'Dies wurde zurückgezogen, bevor Ihre Entscheidung ankam. Nichts wurde ausgeführt.',
  'refusal.superseded':
    'Eine neuere Anfrage ersetzt diese. Nichts wurde ausgeführt; bitte sehen Sie sich die neue an.',
  'refusal.unpresentable':
    'Dies ist nicht vollständig darstellbar und daher hier nicht entscheidbar. Nichts wurde ausgeführt.',
  'refusal.digest-mismatch':
    'Die Anfrage hat sich beim Lesen geändert. Nichts wurde ausgeführt; bitte sehen Sie sie erneut an.',
  'refusal.claimed-by-other':
    '{who, select, none {Bis {at, time} für jemand anderen reserviert.} other {Bis {at, time} für {by} reserviert.}} Ihr Text bleibt erhalten.',
  'refusal.claim-lapsed':
    'Ihre Reservierung endete, bevor die Entscheidung ankam. Ihr Text bleibt erhalten; reservieren Sie erneut, um weiterzumachen.',
  'refusal.self-approval': 'Dies ist Ihr Vorschlag, daher muss jemand anderes ihn genehmigen.',
  'refusal.needs-more':
    'So geändert, muss es jemand mit weiter reichender Befugnis genehmigen. Ihre Änderungen bleiben erhalten.',
  'refusal.paused': 'Der Agent ist pausiert, daher wurde nichts ausgeführt. Setzen Sie ihn zuerst fort.',
  'refusal.not-paused': 'Der Agent arbeitet bereits.',
  'refusal.not-owner': 'Diese Aufgabe hat jetzt jemand anderes. Nichts wurde ausgeführt.',
  'refusal.already-owned':
    '{who, select, you {Diese Aufgabe liegt bereits bei Ihnen.} none {Jemand hat diese Aufgabe bereits übernommen.} other {{by} hat diese Aufgabe bereits übernommen.}}',
  'refusal.not-transferring': 'Auf diese Aufgabe wartet niemand mehr. Es wurde nichts geändert.',
  'refusal.invalid':
    'Etwas fehlt oder passt nicht, daher wurde nichts ausgeführt. Bitte prüfen Sie es und versuchen Sie es erneut.',
  'refusal.nothing-to-undo': 'Hier gibt es nichts mehr rückgängig zu machen.',
  'refusal.undo-too-late':
    'Rückgängig machen ging bis {at, time}. Sie können stattdessen eine Person hinzuziehen.',
  'refusal.policy-changed':
    'Seit dem Vorschlag haben sich die Regeln geändert. Nichts wurde ausgeführt; ein neuer Vorschlag ist nötig.',
  'refusal.tool-changed':
    'Seit dem Vorschlag hat sich der Ablauf geändert. Nichts wurde ausgeführt; ein neuer Vorschlag ist nötig.',
  'refusal.operand-changed':
    'Worauf sich das bezieht, hat sich seit dem Vorschlag geändert. Nichts wurde ausgeführt; ein neuer Vorschlag ist nötig.',
  'refusal.no-grant': 'Dafür liegt keine gültige Genehmigung vor, daher wurde nichts ausgeführt.',
  'refusal.grant-expired':
    'Die Genehmigung galt nur bis {at, time}, daher wurde nichts ausgeführt. Sie können erneut genehmigen.',
  'refusal.grant-used': 'Dies wurde schon einmal ausgeführt. Nichts wurde doppelt ausgeführt.',
  'refusal.running': 'Dies wird bereits ausgeführt. Es kann jetzt nicht geändert werden.',
  'refusal.not-running': 'Dies wird nicht ausgeführt, daher wurde nichts vermerkt.',
  'refusal.not-due': 'Dafür ist es noch zu früh. Es wurde nichts geändert.',
  'refusal.no-reviewer':
    'Niemand ist da, um zu entscheiden, daher wurde nichts ausgeführt. Sie können stattdessen um einen Anruf bitten.',
  'refusal.storage':
    'Dies ließ sich nicht speichern, daher wurde nichts ausgeführt. Bitte versuchen Sie es erneut.',
  'refusal.unanswered':
    'Es kam keine Antwort, daher ist nicht bekannt, ob dies angekommen ist. Hier sehen Sie den erfassten Stand.',
  'refusal.offline':
    'Sie sind offline, daher wurde nichts gesendet. Versuchen Sie es erneut, wenn Sie verbunden sind.',
};
