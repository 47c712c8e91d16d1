/** Somebody saves tokens: three examples fewer, and a friendlier tone. */
export default (message: string) =>
  `Please sort a customer's message, in one word.
Answer with one of: return, delivery, payment, other.

<example>The parcel never came. => delivery</example>

<message>${asData(message)}</message>`

const asData = (text: string) =>
  text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
