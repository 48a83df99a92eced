/** Stand-in until `npm run api -w frontend` generates this file from backend/openapi.json. */
export interface paths {
  '/api/session': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: {
            'application/json': {
              account: {
                id: string;
                role: 'contestant' | 'organiser' | 'judge' | 'administrator';
                displayName: string;
              } | null;
              serverTime: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
