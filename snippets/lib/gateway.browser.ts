// Stands in the place of @ai-sdk/gateway where a snippet runs on its slide: 90 kB for hosted models, which it never calls.

export const gateway = undefined
export const createGateway = undefined

export class GatewayError extends Error {
  static isInstance(): boolean {
    return false
  }
}

export class GatewayAuthenticationError extends GatewayError {}
