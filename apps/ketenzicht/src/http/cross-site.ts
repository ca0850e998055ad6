const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request that changes something was set up by another site. Browsers say so in
 * `Sec-Fetch-Site`, older ones in `Origin`; programs send neither and carry no cookies of a user.
 */
export function isCrossSite(request: {
  readonly method: string;
  readonly secFetchSite: string | undefined;
  readonly origin: string | undefined;
  readonly baseUrl: string;
}): boolean {
  if (safeMethods.includes(request.method)) return false;
  if (request.secFetchSite !== undefined) {
    return request.secFetchSite !== 'same-origin' && request.secFetchSite !== 'none';
  }
  return request.origin !== undefined && request.origin !== request.baseUrl;
}
