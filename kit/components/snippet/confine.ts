/**
 * Leaves a snippet the language and what code of any kind needs, and puts the rest out of its reach: what fetches, keeps,
 * draws, or speaks with the page or another one. It runs before anything of the snippet does: the worker imports it
 * first. What is allowed is listed, for browsers get new powers and no word about them. Modules come all the same: they
 * are `import`ed, and the page's policy lets nothing through but the deck's own files.
 */
const language = 'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error AggregateError SuppressedError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl Temporal ArrayBuffer SharedArrayBuffer Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array BigUint64Array BigInt64Array Uint8ClampedArray Float16Array Float32Array Float64Array DataView Map BigInt Set Iterator WeakMap WeakSet WeakRef Proxy Reflect FinalizationRegistry DisposableStack AsyncDisposableStack decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN WebAssembly constructor'
const web = 'self location origin isSecureContext crossOriginIsolated console crypto Crypto CryptoKey SubtleCrypto performance Performance atob btoa queueMicrotask structuredClone setTimeout clearTimeout setInterval clearInterval URL URLSearchParams URLPattern TextEncoder TextDecoder TextEncoderStream TextDecoderStream CompressionStream DecompressionStream ReadableStream ReadableStreamDefaultReader ReadableStreamDefaultController ReadableStreamBYOBReader ReadableStreamBYOBRequest ReadableByteStreamController WritableStream WritableStreamDefaultWriter WritableStreamDefaultController TransformStream TransformStreamDefaultController ByteLengthQueuingStrategy CountQueuingStrategy AbortController AbortSignal Event CustomEvent ErrorEvent MessageEvent ProgressEvent PromiseRejectionEvent EventTarget DOMException QuotaExceededError Blob File FormData Headers Request Response'

/** Says something to the page. Nobody else has it: it stands in no object and is handed to nothing. */
export const post: (message: unknown) => void = self.postMessage.bind(self)
/** What the worker was started to do. */
export const { name } = self
/** Of the language, as it was before a snippet could change it. */
export const sliced = ofText('slice') as (text: string, from: number, to: number) => string
export const found = ofText('indexOf') as (text: string, part: string, from: number) => number
function ofText(method: 'slice' | 'indexOf'): unknown {
  return Function.prototype.call.bind(Reflect.get(String.prototype, method) as () => unknown)
}

const allowed = new Set([...language.split(' '), ...web.split(' ')])
const { userAgent, language: locale, languages, hardwareConcurrency } = navigator
for (let holder: unknown = self; holder !== EventTarget.prototype && holder !== null; holder = Object.getPrototypeOf(holder)) {
  for (const key of Reflect.ownKeys(holder as object)) {
    if (typeof key === 'string' && !allowed.has(key))
      Reflect.deleteProperty(holder as object, key)
  }
}
for (const key of ['createObjectURL', 'revokeObjectURL'])
  Reflect.deleteProperty(URL, key)
// Libraries ask it who they run in.
Object.defineProperty(self, 'navigator', { value: Object.freeze({ userAgent, language: locale, languages, hardwareConcurrency }) })
