export const scope = {
  'scope.handed-over.line':
    '{who, select, person {{person} from {team} has this now and decides how it goes on.} team {{team} has been asked, and nothing more happens until someone takes it.} other {A person decides about this before anything happens.}}',
  'scope.update': 'Next update',
  'scope.update.by': '{by, time}, {by, relative}',
  'scope.opens.unknown': 'I don’t know what would open it. A person can say.',
  'scope.opens.who':
    '{who, select, you {I can’t open it myself. Say here when it’s done.} other {I can’t open it myself. Someone from the team says when it’s done.}}',
  'scope.saved.beyond': 'Beyond what I may do: {boundary}',
} as const;
