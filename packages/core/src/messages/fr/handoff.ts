import type { LinesOf } from '../messages.js';

export const handoff: LinesOf<'handoff'> = {
  'handoff.context.choice': 'L’agent a besoin de votre décision',
  'handoff.context.question': 'L’agent a besoin de savoir',
  'handoff.batch': '{index, number} sur {size, number}',
  'handoff.votes': 'Approbations : {votes, number} sur {needed, number}',

  'handoff.value.empty': 'Vide',
  'handoff.value.null': 'Non défini',
  'handoff.value.yes': 'Oui',
  'handoff.value.no': 'Non',
  'handoff.value.money': '{value, money}',
  'handoff.value.masked': 'Gardé secret',
  'handoff.value.uninspected': 'Non inspecté',

  'handoff.details.all':
    '{count, plural, one {# détail au total} many {# de détails au total} other {# détails au total}}',
  'handoff.details.size':
    '{leaves, plural, one {# détail} many {# de détails} other {# détails}}, {characters, plural, one {# caractère} many {# de caractères} other {# caractères}}',
  'handoff.details.paths': 'Noms exacts',
  'handoff.calls':
    '{count, plural, one {Exécute # étape} many {Exécute # d’étapes} other {Exécute # étapes}}',
  'handoff.consequence': 'Cela ne peut pas être annulé.',
  'handoff.reasoning': 'Voir le raisonnement de l’agent',
  'handoff.reasoning.why': 'Motif de la demande',
  'handoff.reasoning.confidence': 'Confiance : {confidence, number}',
  'handoff.reasoning.unsure': 'Doute sur : {decision}',
  'handoff.reasoning.options': 'Suites possibles : {options, list}',
  'handoff.reasoning.opens': 'Pour débloquer : {extendedBy}',
  'handoff.reasoning.in-scope': 'Faisable dès maintenant : {part}',
  'handoff.reasoning.open': 'Échéance : {at, time}',
  'handoff.foot.undo': 'Annulable pendant {length, duration}',
  'handoff.foot.final': 'Non annulable',

  'handoff.edit': 'Modifier',
  'handoff.defer': 'Décider plus tard',
  'handoff.arming': 'Prêt dès que tout a été visible un instant',
  'handoff.unread': 'Faites d’abord défiler les détails jusqu’au bout.',
  'handoff.review-own': 'C’est votre proposition : relisez-la encore une fois.',
  'handoff.offline': 'Vous êtes hors ligne. Vous pourrez décider une fois en ligne.',
  'handoff.sending': 'Envoi de votre décision',
  'handoff.expiring': 'Temps restant pour décider : {left, duration}. Ensuite, rien ne sera fait.',

  'handoff.review-waiting.open': 'En attente d’une décision de l’équipe de validation.',
  'handoff.review-waiting.claimed': '{by} examine la demande en ce moment.',
  'handoff.review-waiting.promise': 'Réponse au plus tard : {promise, time} ({promise, relative}).',
  'handoff.review-waiting.late': 'Échéance promise : {promise, time}, dépassée de {late, duration}.',

  'handoff.editing.was': 'Avant : {before}',
  'handoff.editing.none': 'Modifiez d’abord quelque chose. Tout est revérifié avant d’agir.',
  'handoff.editing.fault': 'Un élément saisi n’est pas encore utilisable.',
  'handoff.editing.discard': 'Rétablir l’original',
  'handoff.editing.money': '{label} ({currency})',
  'handoff.editing.number': 'Saisissez un nombre.',

  'handoff.reject.title': 'Pourquoi refuser ?',
  'handoff.reject.wrong-facts': 'Les faits sont inexacts',
  'handoff.reject.wrong-action': 'Pas la bonne action',
  'handoff.reject.wrong-tone': 'Le ton ne convient pas',
  'handoff.reject.wrong-time': 'Pas le bon moment',
  'handoff.reject.not-needed': 'Plus nécessaire',
  'handoff.reject.other': 'Autre motif',
  'handoff.reject.note': 'Note (facultatif)',

  'handoff.choose': 'Choisir',
  'handoff.choose.first': 'Choisissez d’abord une des options.',
  'handoff.choose.none': 'Aucune ne convient',
  'handoff.answer': 'Envoyer la réponse',
  'handoff.answer.optional': '{label} (facultatif)',
  'handoff.answer.missing': 'Il manque un élément ci-dessus.',
  'handoff.answer.decline': 'Réponse impossible',

  'handoff.changes': 'Voir les modifications',
  'handoff.changes.before': 'Avant',
  'handoff.changes.after': 'Après',
  'handoff.reopen': 'Réafficher',
  'handoff.undo': 'Annuler',
  'handoff.happened': 'C’est fait',
  'handoff.not-happened': 'Ce n’est pas fait',

  'handoff.sending.title': 'Envoi de votre choix — {name}',
  'handoff.sending.note': 'Rien n’a encore changé.',
  'handoff.refused.title': '{known, select, no {Pas encore de réponse — {name}} other {Non fait — {name}}}',
  'handoff.approved.title': 'Approuvé — {name}',
  'handoff.approved.note':
    '{who, select, you {Vous avez approuvé cette demande.} other {{by} a approuvé cette demande.}} Rien n’a encore démarré.',
  'handoff.approved-with-changes.title': 'Approuvé avec modifications — {name}',
  'handoff.approved-with-changes.note':
    '{who, select, you {Vous avez approuvé cette demande avec {count, plural, one {# modification} many {# de modifications} other {# modifications}}.} other {{by} a approuvé cette demande avec {count, plural, one {# modification} many {# de modifications} other {# modifications}}.}}',
  'handoff.approved-by-rule.title': 'Approuvé par une règle — {name}',
  'handoff.approved-by-rule.note': 'Les règles l’autorisent sans demande préalable. Rien n’a encore démarré.',
  'handoff.answered.title': 'Réponse donnée — {name}',
  'handoff.answered.note': '{who, select, you {Vous avez répondu.} other {{by} a répondu.}}',
  'handoff.rejected.title': 'Refusé — {name}',
  'handoff.rejected.note':
    '{who, select, you {Vous avez refusé cette demande.} other {{by} a refusé cette demande.}} Rien n’a été fait.',
  'handoff.rejected.reason': 'Motif : {reason}.',
  'handoff.decided-elsewhere.title': 'Déjà décidé — {name}',
  'handoff.decided-elsewhere.note':
    '{verdict, select, yes {{by} a approuvé cette demande ({at, time}).} other {{by} a refusé cette demande ({at, time}).}} Rien n’a été fait en double.',
  'handoff.deferred.title': 'Remis à plus tard — {name}',
  'handoff.deferred.note': 'Rien n’a été fait. La demande reste ouverte (échéance : {until, time}).',
  'handoff.expired.title': 'Expiré — {name}',
  'handoff.expired.note': 'Personne n’a décidé à temps ({at, time}), donc rien n’a été fait.',
  'handoff.withdrawn.title': 'Retiré — {name}',
  'handoff.withdrawn.note': '{by} a retiré cette demande, donc rien n’a été fait. {why}',
  'handoff.superseded.title': 'Remplacé — {name}',
  'handoff.superseded.note': 'Une demande plus récente a pris sa place. Rien n’a été fait pour celle-ci.',
  'handoff.unpresentable.title': 'Affichage complet impossible',
  'handoff.unpresentable.note': 'Impossible de décider ici, donc rien n’a été fait. {why}',
  'handoff.running.title': 'En cours — {name}',
  'handoff.running.note':
    '{who, select, you {Vous avez approuvé cette demande.} rule {Les règles l’autorisent sans demande préalable.} other {{by} a approuvé cette demande.}} L’action a commencé ({since, time}) et ne peut plus être modifiée.',
  'handoff.succeeded.title': 'Fait — {name}',
  'handoff.succeeded.note':
    '{who, select, you {{count, plural, =0 {Vous avez approuvé cette demande.} one {Vous avez approuvé cette demande avec # modification.} many {Vous avez approuvé cette demande avec # de modifications.} other {Vous avez approuvé cette demande avec # modifications.}}} rule {Les règles l’autorisent sans demande préalable.} other {{count, plural, =0 {{by} a approuvé cette demande.} one {{by} a approuvé cette demande avec # modification.} many {{by} a approuvé cette demande avec # de modifications.} other {{by} a approuvé cette demande avec # modifications.}}}}',
  'handoff.succeeded-undoable.title': 'Fait — {name}',
  'handoff.succeeded-undoable.note': 'Vous pouvez annuler (échéance : {until, time}).',
  'handoff.undoing.title': 'Annulation en cours — {name}',
  'handoff.undoing.note': 'Annulation demandée ({at, time}). L’action reste en place jusqu’à confirmation.',
  'handoff.undone.title': 'Annulé — {name}',
  'handoff.undone.note': 'Tout est revenu à l’état précédent.',
  'handoff.undo-failed.title': 'Non annulé — {name}',
  'handoff.undo-failed.note': 'L’annulation n’a pas abouti. Ce qui a été fait reste en place.',
  'handoff.failed.title': 'Échec — {name}',
  'handoff.failed.note':
    '{told, select, yes {Il n’y a pas eu d’autre tentative. Le système a répondu : {message}} other {Il n’y a pas eu d’autre tentative. L’équipe peut voir ce qui a échoué.}}',
  'handoff.unknown.title': 'Issue inconnue — {name}',
  'handoff.unknown.note':
    'L’exécution a commencé, mais sans réponse à temps ({at, time}). Elle ne sera pas relancée d’office ; vérifiez ce qui s’est passé.',
  'handoff.settled.title':
    '{happened, select, yes {Confirmé comme fait — {name}} other {Confirmé comme non fait — {name}}}',
  'handoff.settled.note':
    '{who, select, you {Vous avez vérifié le résultat.} other {{by} a vérifié le résultat.}}',
  'handoff.voided.title': 'Non fait — {name}',
  'handoff.voided.note':
    '{why, select, expired {La demande était approuvée, mais l’exécution n’a pas commencé à temps.} taken-over {Une personne a pris la main avant le début.} task-ended {La tâche s’est terminée avant le début.} authorization-suspended {La règle qui l’autorisait a été suspendue avant le début.} policy-changed {Les règles ont changé avant le début.} tool-changed {La façon de faire a changé avant le début.} other {L’action a été arrêtée avant le début.}} Rien n’a été fait.',
};
