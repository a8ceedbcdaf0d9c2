/** Every audience, from the narrowest to the widest. */
export const AUDIENCES = ['self', 'internal', 'external', 'public'] as const;
