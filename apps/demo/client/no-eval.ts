import * as z from 'zod';

// Compiling schemas needs `eval`, which the content security policy does not allow.
z.config({ jitless: true });
