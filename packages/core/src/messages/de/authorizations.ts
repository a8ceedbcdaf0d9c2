import type { LinesOf } from '../messages.js';

export const authorizations: LinesOf<'authorizations' | 'offer'> = {
  'authorizations.title': 'Vorab entschieden',
  'authorizations.waiting': '{count, plural, one {# braucht einen Blick} other {# brauchen einen Blick}}',
  'authorizations.loading.title': 'Vorab Entschiedenes wird gelesen',
  'authorizations.unreached.title': 'Sie sind offline',
  'authorizations.unreached.line': 'Die Liste erscheint, sobald Sie wieder verbunden sind.',
  'authorizations.missing.title': 'Dieses Konto gibt es hier nicht',
  'authorizations.missing.line': 'Vielleicht gehört es jemand anderem.',
  'authorizations.empty.title': 'Nichts ist vorab entschieden',
  'authorizations.empty.line': 'Jede Anfrage wird nach der Richtlinie behandelt.',
  'authorizations.ended': '{count, plural, one {# beendet} other {# beendet}}',
  'authorizations.state.offered': 'Angeboten',
  'authorizations.state.active': 'Aktiv',
  'authorizations.state.review-due': 'Prüfung fällig',
  'authorizations.state.used-up': 'Aufgebraucht',
  'authorizations.state.suspended': 'Ausgesetzt',
  'authorizations.state.expired': 'Beendet',
  'authorizations.state.revoked': 'Widerrufen',
  'authorizations.state.declined': 'Abgelehnt',
  'authorizations.line.offered':
    '{who, select, none {Angeboten ({at, time}).} you {Von Ihnen angeboten ({at, time}).} other {{by} hat dies angeboten ({at, time}).}} Bis jemand es erlaubt, ändert sich nichts.',
  'authorizations.line.active': 'Läuft ohne Rückfrage bis {until, time}.',
  'authorizations.line.denies':
    '{ends, select, never {Es wird immer gefragt, bis jemand dies widerruft.} other {Es wird immer gefragt, bis {until, time}.}}',
  'authorizations.line.review-due':
    'Gilt nun {span, duration} lang. Behalten oder widerrufen? Bis zur Antwort läuft es weiter.',
  'authorizations.line.used-up':
    '{free, select, never {Das Kontingent hat keinen Platz.} other {Das Kontingent ist aufgebraucht bis {at, time}.}} Bis Platz ist, wird jedes Mal gefragt.',
  'authorizations.line.suspended':
    '{why, select, over-value {Eine Aktion überschritt den Betrag ({at, time}).} over-scale {Eine Aktion betraf zu viel ({at, time}).} over-audience {Eine Aktion hätte andere erreicht ({at, time}).} tool-changed {Der Ablauf hat sich geändert ({at, time}).} policy-changed {Die Richtlinie hat sich geändert ({at, time}).} you {Sie haben dies ausgesetzt ({at, time}).} other {{by} hat dies ausgesetzt ({at, time}).}} Solange wird jedes Mal gefragt.',
  'authorizations.line.expired': 'Beendet ({at, time}).',
  'authorizations.line.revoked':
    '{who, select, you {Sie haben dies widerrufen ({at, time}).} other {{by} hat dies widerrufen ({at, time}).}}',
  'authorizations.line.declined':
    '{who, select, you {Sie haben dies abgelehnt ({at, time}).} other {{by} hat dies abgelehnt ({at, time}).}}',
  'authorizations.note': 'Notiz: {note}',
  'authorizations.said': '{action}: {line}',
  'authorizations.terms': 'Genaue Bedingungen',
  'authorizations.terms.value': 'Höchstens {most, money} je Mal',
  'authorizations.terms.value.none': 'Nur, was kein Geld bewegt',
  'authorizations.terms.scale':
    '{most, plural, one {Höchstens # Datensatz je Mal} other {Höchstens # Datensätze je Mal}}',
  'authorizations.terms.target': 'Nur für {target}',
  'authorizations.terms.target.any': 'Für jeden Fall',
  'authorizations.terms.audience': 'Es merken höchstens: {audiences, list}',
  'authorizations.terms.audience.self': '{who, select, you {Sie} other {die Person selbst}}',
  'authorizations.terms.audience.internal': 'Ihre Organisation',
  'authorizations.terms.audience.external': 'andere außerhalb',
  'authorizations.terms.audience.public': 'alle',
  'authorizations.terms.tool': 'Mit {tool}, Version {version}',
  'authorizations.budget.count':
    '{count, plural, one {Höchstens #-mal je {window, duration}} other {Höchstens #-mal je {window, duration}}}',
  'authorizations.budget.sum': 'Insgesamt höchstens {sum, money} je {window, duration}',
  'authorizations.budget.used': '{used, number} von {count, number} verbraucht',
  'authorizations.budget.spent': '{used, money} von {sum, money} verbraucht',
  'authorizations.budget.free': 'Wieder Platz: {at, time}',
  'authorizations.given':
    '{who, select, you {Von Ihnen erteilt, {at, date}} other {Erteilt von {by}, {at, date}}}',
  'authorizations.reviewed':
    '{who, select, you {Von Ihnen überprüft, {at, date}} other {Überprüft von {by}, {at, date}}}',
  'authorizations.review': 'Nächste Prüfung: {at, date}',
  'authorizations.used': '{used, plural, =0 {Nie genutzt} one {#-mal genutzt} other {#-mal genutzt}}',
  'authorizations.because': 'Grundlage: {approved, number} von {decided, number} genehmigt',
  'authorizations.act.revoke': 'Widerrufen',
  'authorizations.act.suspend': 'Aussetzen',
  'authorizations.act.resume': 'Fortsetzen',
  'authorizations.act.review': 'Behalten',
  'authorizations.act.show-offer': 'Angebot ansehen',
  'authorizations.revoke.note': 'Ein Widerruf wirkt sofort. Danach muss die Erlaubnis neu erteilt werden.',
  'authorizations.refused.not-active':
    '{who, select, you {Sie haben dies geändert ({at, time}).} other {{by} hat dies geändert ({at, time}).} none {Dies ist nicht mehr aktiv.}} Sie sehen den jetzigen Stand.',
  'authorizations.refused.not-suspended': 'Dies ist nicht mehr ausgesetzt. Sie sehen den jetzigen Stand.',
  'authorizations.refused.expired': 'Dies endete ({at, time}), daher wurde nichts geändert.',
  'authorizations.refused.already-offered':
    'Genau dies ist schon angeboten oder erlaubt. Nichts wurde doppelt ausgeführt.',
  'authorizations.refused.not-offered':
    'Die Zahlen oder Regeln haben sich geändert, daher gilt der Vorschlag nicht mehr. Nichts wurde geändert.',
  'authorizations.refused.other': 'Dies geht von hier aus nicht. Nichts wurde geändert.',
  'offer.allow.title': 'Ohne Rückfrage erlauben: {action}?',
  'offer.ask-again.title': 'Wieder nachfragen: {action}?',
  'offer.by': 'Angeboten von {by}.',
  'offer.approved':
    '{who, select, you {Sie haben über {within, duration} {approved, number} von {decided, number} genehmigt.} other {Über {within, duration} wurden {approved, number} von {decided, number} genehmigt.}}',
  'offer.resisted':
    'Von den letzten {decided, number} wurden {resisted, number} abgelehnt oder rückgängig gemacht.',
  'offer.uncounted': 'Für dieses Angebot wurden keine Entscheidungen gezählt.',
  'offer.supported.allow':
    'Das reicht, um mit 95 % Sicherheit zu sagen: Mindestens {least, number} von 100 würden genehmigt.',
  'offer.supported.ask-again':
    'Das reicht, um mit 95 % Sicherheit zu sagen: Mindestens {least, number} von 100 würden beanstandet.',
  'offer.hasty':
    'Genehmigt wurde schneller, als sich eine Karte lesen lässt. Sehen Sie genau hin, bevor Sie es erlauben.',
  'offer.reasons': 'Warum nicht',
  'offer.reason': '{reason}: {count, number}',
  'offer.allows': 'Was es erlaubt',
  'offer.never': 'Was es nie erlaubt',
  'offer.never.beyond': 'Alles jenseits dieser Grenzen. Ein solcher Versuch setzt es aus.',
  'offer.never.changed': 'Dasselbe mit anderem Werkzeug oder anderer Richtlinie. Dann wird es ausgesetzt.',
  'offer.never.kept': 'Was laut Richtlinie immer Personen entscheiden.',
  'offer.ends': 'Wie es endet',
  'offer.ends.at': 'Von selbst: {until, time}.',
  'offer.ends.review': 'Alle {span, duration} steht eine Prüfung an; bis zur Antwort läuft es weiter.',
  'offer.ends.revoke': 'Sie oder das Team können es jederzeit mit einem Klick widerrufen.',
  'offer.length': 'Wie lange',
  'offer.length.option': '{span, duration}',
  'offer.revokes': 'Was vorab erlaubt war, endet sofort. Danach wird wieder jedes Mal gefragt.',
  'offer.denies': 'Ab jetzt wird jedes Mal gefragt, bis jemand dies widerruft.',
  'offer.accept.allow': 'Ohne Rückfrage erlauben',
  'offer.accept.ask-again': 'Wieder nachfragen',
  'offer.decline.allow': 'Weiter nachfragen',
  'offer.decline.ask-again': 'Weiterlaufen lassen',
  'offer.not-now': 'Jetzt nicht',
  'offer.not-eligible.agent': 'Ein Agent bietet dies an, daher darf nur die Administration es erlauben.',
  'offer.not-eligible.route': 'Vorab erlauben darf dies nur, wer solche Anfragen entscheidet.',
  'offer.not-eligible.changed':
    'Werkzeug oder Richtlinie haben sich geändert, daher lässt sich dies nicht mehr erteilen.',
  'offer.not-eligible.other': 'Von hier aus lässt sich dies nicht erteilen.',
  'offer.granted.title': 'Ohne Rückfrage erlaubt: {action}',
  'offer.granted.line':
    '{who, select, you {Sie haben dies erlaubt ({at, time}).} other {{by} hat dies erlaubt ({at, time}).}} Es läuft bis {until, time} und lässt sich jederzeit widerrufen.',
  'offer.declined.allow.title': 'Weiterhin mit Rückfrage: {action}',
  'offer.declined.ask-again.title': 'Läuft weiter ohne Rückfrage: {action}',
  'offer.declined.line':
    '{who, select, you {Sie haben dies entschieden ({at, time}).} other {{by} hat dies entschieden ({at, time}).}} Nichts wurde geändert.',
  'offer.asking-again.title': 'Wieder mit Rückfrage: {action}',
  'offer.asking-again.line':
    '{who, select, you {Sie haben dies entschieden ({at, time}).} other {{by} hat dies entschieden ({at, time}).}} Ungefragt läuft davon nichts mehr.',
};
