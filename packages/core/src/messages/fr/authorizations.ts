import type { LinesOf } from '../messages.js';

export const authorizations: LinesOf<'authorizations' | 'offer'> = {
  'authorizations.title': 'Décidé à l’avance',
  'authorizations.waiting': '{count, plural, one {# à examiner} many {# à examiner} other {# à examiner}}',
  'authorizations.loading.title': 'Lecture de ce qui est décidé à l’avance',
  'authorizations.unreached.title': 'Vous êtes hors ligne',
  'authorizations.unreached.line': 'La liste s’affichera dès votre retour en ligne.',
  'authorizations.missing.title': 'Ce compte n’existe pas ici',
  'authorizations.missing.line': 'Il appartient peut-être à quelqu’un d’autre.',
  'authorizations.empty.title': 'Rien n’est décidé à l’avance',
  'authorizations.empty.line': 'Chaque demande suit ce que dit la politique.',
  'authorizations.ended': '{count, plural, one {# terminée} many {# terminées} other {# terminées}}',
  'authorizations.state.offered': 'Proposée',
  'authorizations.state.active': 'En vigueur',
  'authorizations.state.review-due': 'À réexaminer',
  'authorizations.state.used-up': 'Épuisée',
  'authorizations.state.suspended': 'Suspendue',
  'authorizations.state.expired': 'Terminée',
  'authorizations.state.revoked': 'Révoquée',
  'authorizations.state.declined': 'Refusée',
  'authorizations.line.offered':
    '{who, select, none {Proposée ({at, time}).} you {Vous l’avez proposée ({at, time}).} other {{by} l’a proposée ({at, time}).}} Rien ne change tant que personne ne l’autorise.',
  'authorizations.line.active': 'S’exécute sans demander jusqu’à : {until, time}.',
  'authorizations.line.denies':
    '{ends, select, never {Toujours demandé, jusqu’à ce que quelqu’un révoque ceci.} other {Toujours demandé jusqu’à : {until, time}.}}',
  'authorizations.line.review-due':
    'En vigueur depuis {span, duration}. La garder ou la révoquer ? Elle continue jusqu’à une réponse.',
  'authorizations.line.used-up':
    '{free, select, never {Son quota est épuisé.} other {Son quota est épuisé jusqu’à : {at, time}.}} D’ici là, chaque demande est posée.',
  'authorizations.line.suspended':
    '{why, select, over-value {Une action a dépassé le montant ({at, time}).} over-scale {Une action touchait trop d’éléments ({at, time}).} over-audience {Une action aurait atteint d’autres personnes ({at, time}).} tool-changed {La façon de faire a changé ({at, time}).} policy-changed {La politique a changé ({at, time}).} you {Vous l’avez suspendue ({at, time}).} other {{by} l’a suspendue ({at, time}).}} D’ici là, chaque demande est posée.',
  'authorizations.line.expired': 'Terminée ({at, time}).',
  'authorizations.line.revoked':
    '{who, select, you {Vous l’avez révoquée ({at, time}).} other {{by} l’a révoquée ({at, time}).}}',
  'authorizations.line.declined':
    '{who, select, you {Vous l’avez refusée ({at, time}).} other {{by} l’a refusée ({at, time}).}}',
  'authorizations.note': 'Remarque : {note}',
  'authorizations.said': '{action} : {line}',
  'authorizations.terms': 'Conditions exactes',
  'authorizations.terms.value': 'Au plus {most, money} à chaque fois',
  'authorizations.terms.value.none': 'Seulement sans argent en jeu',
  'authorizations.terms.scale':
    '{most, plural, one {Au plus # élément à chaque fois} many {Au plus # d’éléments à chaque fois} other {Au plus # éléments à chaque fois}}',
  'authorizations.terms.target': 'Seulement pour {target}',
  'authorizations.terms.target.any': 'Pour tout cas',
  'authorizations.terms.audience': 'Visible au plus par : {audiences, list}',
  'authorizations.terms.audience.self': '{who, select, you {vous} other {la personne}}',
  'authorizations.terms.audience.internal': 'votre organisation',
  'authorizations.terms.audience.external': 'l’extérieur',
  'authorizations.terms.audience.public': 'tout le monde',
  'authorizations.terms.tool': 'Avec {tool}, version {version}',
  'authorizations.budget.count':
    '{count, plural, one {Au plus # fois par période de {window, duration}} many {Au plus # de fois par période de {window, duration}} other {Au plus # fois par période de {window, duration}}}',
  'authorizations.budget.sum': 'Au plus {sum, money} en tout par période de {window, duration}',
  'authorizations.budget.used': '{used, number} sur {count, number}',
  'authorizations.budget.spent': '{used, money} sur {sum, money}',
  'authorizations.budget.free': 'De nouveau possible : {at, time}',
  'authorizations.given':
    '{who, select, you {Donnée par vous, {at, date}} other {Donnée par {by}, {at, date}}}',
  'authorizations.reviewed':
    '{who, select, you {Réexaminée par vous, {at, date}} other {Réexaminée par {by}, {at, date}}}',
  'authorizations.review': 'Prochain réexamen : {at, date}',
  'authorizations.used':
    '{used, plural, =0 {Jamais utilisée} one {Utilisée # fois} many {Utilisée # de fois} other {Utilisée # fois}}',
  'authorizations.because': 'D’après {approved, number} approbations sur {decided, number}',
  'authorizations.act.revoke': 'Révoquer',
  'authorizations.act.suspend': 'Suspendre',
  'authorizations.act.resume': 'Reprendre',
  'authorizations.act.review': 'Conserver',
  'authorizations.act.show-offer': 'Voir l’offre',
  'authorizations.revoke.note': 'La révocation est immédiate. Pour la retrouver, il faut la redonner.',
  'authorizations.refused.not-active':
    '{who, select, you {Vous avez modifié ceci ({at, time}).} other {{by} a modifié ceci ({at, time}).} none {Ceci n’est plus en vigueur.}} Vous voyez l’état actuel.',
  'authorizations.refused.not-suspended': 'Ceci n’est plus suspendu. Vous voyez l’état actuel.',
  'authorizations.refused.expired': 'Ceci est terminé ({at, time}), donc rien n’a changé.',
  'authorizations.refused.already-offered':
    'Exactement ceci est déjà proposé ou autorisé. Rien n’a été fait en double.',
  'authorizations.refused.not-offered':
    'Les chiffres ou les règles ont changé depuis, donc ce n’est plus suggéré. Rien n’a été modifié.',
  'authorizations.refused.other': 'Impossible à faire d’ici. Rien n’a été modifié.',
  'offer.allow.title': 'Autoriser sans demander : {action} ?',
  'offer.ask-again.title': 'Demander de nouveau : {action} ?',
  'offer.by': 'Proposé par {by}.',
  'offer.approved':
    '{who, select, you {Vous en avez approuvé {approved, number} sur {decided, number} en {within, duration}.} other {{approved, number} sur {decided, number} approuvées en {within, duration}.}}',
  'offer.resisted': 'Parmi les {decided, number} dernières, {resisted, number} refusées ou annulées.',
  'offer.uncounted': 'Aucune décision n’a été comptée pour cette offre.',
  'offer.supported.allow':
    'Cela suffit pour dire, avec 95 % de certitude, qu’au moins {least, number} sur 100 seraient approuvées.',
  'offer.supported.ask-again':
    'Cela suffit pour dire, avec 95 % de certitude, qu’au moins {least, number} sur 100 seraient contestées.',
  'offer.hasty':
    'Ces approbations sont venues plus vite qu’on ne lit une carte. Regardez bien avant d’autoriser.',
  'offer.reasons': 'Pourquoi non',
  'offer.reason': '{reason} : {count, number}',
  'offer.allows': 'Ce que cela autorise',
  'offer.never': 'Ce que cela n’autorise jamais',
  'offer.never.beyond': 'Tout ce qui dépasse ces limites. Un seul essai la suspend.',
  'offer.never.changed': 'La même chose avec un autre outil ou une autre politique. Cela la suspend.',
  'offer.never.kept': 'Ce que la politique réserve toujours à des personnes.',
  'offer.ends': 'Comment cela finit',
  'offer.ends.at': 'De soi-même : {until, time}.',
  'offer.ends.review': 'Un réexamen est dû après {span, duration} ; elle continue jusqu’à une réponse.',
  'offer.ends.revoke': 'Vous ou l’équipe pouvez la révoquer à tout moment, d’une seule pression.',
  'offer.length': 'Pour combien de temps',
  'offer.length.option': '{span, duration}',
  'offer.revokes':
    'Ce qui était autorisé à l’avance se termine aussitôt. Chaque demande est de nouveau posée.',
  'offer.denies': 'Chaque demande est posée dès maintenant, jusqu’à ce que quelqu’un révoque ceci.',
  'offer.accept.allow': 'Autoriser sans demander',
  'offer.accept.ask-again': 'Demander de nouveau',
  'offer.decline.allow': 'Continuer à demander',
  'offer.decline.ask-again': 'Laisser faire',
  'offer.not-now': 'Pas maintenant',
  'offer.not-eligible.agent': 'Un agent propose ceci, donc seule l’administration peut l’autoriser.',
  'offer.not-eligible.route': 'Seuls ceux qui décident de ces demandes peuvent l’autoriser à l’avance.',
  'offer.not-eligible.changed': 'L’outil ou la politique a changé depuis, donc ceci ne peut plus être donné.',
  'offer.not-eligible.other': 'Impossible à donner d’ici.',
  'offer.granted.title': 'Autorisé sans demander : {action}',
  'offer.granted.line':
    '{who, select, you {Vous l’avez autorisé ({at, time}).} other {{by} l’a autorisé ({at, time}).}} Valable jusqu’à : {until, time} ; révocable à tout moment.',
  'offer.declined.allow.title': 'Toujours demandé : {action}',
  'offer.declined.ask-again.title': 'Continue sans demander : {action}',
  'offer.declined.line':
    '{who, select, you {Vous en avez décidé ({at, time}).} other {{by} en a décidé ({at, time}).}} Rien n’a changé.',
  'offer.asking-again.title': 'De nouveau demandé : {action}',
  'offer.asking-again.line':
    '{who, select, you {Vous en avez décidé ({at, time}).} other {{by} en a décidé ({at, time}).}} Plus rien ne s’exécute sans demander.',
};
