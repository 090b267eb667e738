// Closed lists of words that the server and the client share: without schemas, which stay on the server.

export const periods = ['quarter', 'year', 'all'] as const;
