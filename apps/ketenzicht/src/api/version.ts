/** Version of the API by Semantic Versioning; sent as `API-Version` with every answer under /v1. */
export const apiVersion = '1.0.0';
