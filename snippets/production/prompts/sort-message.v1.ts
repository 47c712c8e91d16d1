export default (message: string) =>
  `Sort this message into return, delivery, payment or other.
Answer in one word. ${message}`
