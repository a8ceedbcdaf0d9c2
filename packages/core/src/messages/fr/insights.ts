import type { LinesOf } from '../messages.js';

export const insights: LinesOf<'insights'> = {
  'insights.title': 'L’issue des demandes',
  'insights.period': 'Période',
  'insights.period.days':
    '{days, plural, one {Dernier jour} many {# derniers jours} other {# derniers jours}}',
  'insights.dates': 'Du {from, date} au {to, date}',
  'insights.ended':
    '{count, plural, one {# demande terminée} many {# de demandes terminées} other {# demandes terminées}}',
  'insights.refresh': 'Recompter',
  'insights.loading.title': 'Comptage des demandes terminées',
  'insights.empty.title': 'Rien ne s’est terminé sur la période',
  'insights.empty.line':
    'Une demande compte une fois terminée. Une période plus longue en montrera peut-être plus.',
  'insights.offline.line': 'Voici les chiffres à {at, time}.',
  'insights.offline.empty': 'Les chiffres s’afficheront à votre retour.',
  'insights.refused.title': 'Les chiffres ne sont pas affichés',
  'insights.refused.line':
    '{allowed, select, no {Votre compte ne peut pas les voir. Quelqu’un de l’équipe le peut.} other {Ils n’ont pas pu être lus. Rien n’a changé pour autant, et on peut les recompter.}}',
  'insights.note':
    'Sous {need, number} cas, seuls les nombres sont donnés. L’intervalle probable contient la vraie part environ 95 fois sur 100.',

  'insights.count': '{count, number} sur {of, number}',
  'insights.number': '{value, number}',
  'insights.percent': '{value, number} %',
  'insights.duration': '{value, duration}',
  'insights.no-cases': 'Aucun cas',
  'insights.column.count': 'Cas',
  'insights.column.share': 'Part',
  'insights.column.range': 'Intervalle probable',
  'insights.range': '{low, number} % à {high, number} %',
  'insights.few': 'Trop peu pour une part',

  'insights.response.title': 'Délai avant une première réaction',
  'insights.response.half': 'La moitié en {time, duration}',
  'insights.response.most': '9 sur 10 en {time, duration}',
  'insights.response.none': 'Personne n’a réagi',
  'insights.response.unanswered': 'Terminées sans réaction',
  'insights.repeated.title': 'Ont dû se répéter',
  'insights.auto.title': 'Sans besoin de personne',
  'insights.auto.said': 'Quelqu’un l’a dit',
  'insights.auto.looks-like': 'Apparence seule : approuvé tel quel, puis exécuté',

  'insights.why.title': 'Pourquoi l’agent a demandé',
  'insights.why.reason': 'Motif',
  'insights.why.over-value': 'Au-dessus d’un montant',
  'insights.why.over-scale': 'Trop à la fois',
  'insights.reception.title': 'Ce qui a été décidé',
  'insights.reception.decision': 'Décision',
  'insights.reception.accepted': 'Tel que proposé',
  'insights.reception.changed': 'Avec modifications',
  'insights.reception.resisted': 'Refusé ou annulé',
  'insights.reception.unjudged':
    '{count, plural, one {# demande s’est terminée sans décision. Elle n’est pas comptée ici.} many {# de demandes se sont terminées sans décision. Elles ne sont pas comptées ici.} other {# demandes se sont terminées sans décision. Elles ne sont pas comptées ici.}}',
  'insights.reasons.title': 'Motifs des refus',

  'insights.actions.title': 'Par type d’action',
  'insights.actions.type': 'Type d’action',
  'insights.actions.proposed': 'Proposées',
  'insights.actions.asked': 'Demandées',
  'insights.actions.authorized': 'Permises d’avance',
  'insights.actions.regretted': 'Annulées ou corrigées',
  'insights.actions.failed': 'Échouées',
  'insights.actions.half': 'Moitié des réponses en',
  'insights.actions.all': 'Tout voir',
  'insights.actions.none': 'L’agent n’a proposé aucune action.',

  'insights.pace.title': 'Charge de l’équipe de validation',
  'insights.pace.note':
    'Ceci montre où regarder la file, les cartes et la charge. Cela ne dit rien d’une personne et ne sert pas à classer des gens.',
  'insights.pace.own': 'Vous voyez votre ligne. Les administrateurs voient chaque ligne.',
  'insights.pace.person': 'Personne',
  'insights.pace.you': 'Vous',
  'insights.pace.decided': 'Décisions',
  'insights.pace.approved': 'Approuvé tel que proposé',
  'insights.pace.half': 'Moitié décidée en',
  'insights.pace.look': 'À regarder',
  'insights.pace.approves-nearly-all':
    'Presque tout a été approuvé. Ces demandes exigent-elles une personne ?',
  'insights.pace.decides-very-fast':
    'La moitié a pris moins que la lecture d’une carte. Est-ce trop à la fois ?',
  'insights.pace.none': 'Personne dans l’équipe n’a décidé sur la période.',
  'insights.pace.none-own': 'Vous n’avez rien décidé sur la période.',

  'insights.cases.title': 'Cas pour essayer un autre agent',
  'insights.cases.line':
    '{count, plural, one {# proposition a été refusée ou modifiée. Elle devient une ligne de JSON.} many {# de propositions ont été refusées ou modifiées. Chacune devient une ligne de JSON.} other {# propositions ont été refusées ou modifiées. Chacune devient une ligne de JSON.}}',
  'insights.cases.none': 'Aucune proposition refusée ni modifiée.',
  'insights.cases.admin': 'Les administrateurs peuvent les enregistrer.',
  'insights.cases.personal': 'Ce qui peut désigner quelqu’un',
  'insights.cases.fields':
    'Le compte, ce qui a été demandé, la note et chaque argument. Chaque cas liste ces champs.',
  'insights.cases.removed': 'Le retirer',
  'insights.cases.kept': 'Le laisser',
  'insights.cases.prepare': 'Préparer le fichier',
  'insights.cases.ready':
    '{count, plural, one {# cas prêt à enregistrer} many {# de cas prêts à enregistrer} other {# cas prêts à enregistrer}}',
  'insights.cases.failed': 'Les cas n’ont pas pu être lus. Vous pouvez réessayer.',
  'insights.cases.save': 'Enregistrer le fichier',
};
