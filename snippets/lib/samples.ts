/** Small files that snippets send to a model, made here so that nothing has to be fetched. */

/** A PNG of one red pixel. */
export const redPixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=='),
  character => character.charCodeAt(0),
)

/** A WAV file: a tone of 440 Hz, 8,000 samples of 8 bits a second. */
export function tone(seconds = 0.1): Uint8Array {
  const rate = 8000
  const length = Math.round(rate * seconds)
  const file = new DataView(new ArrayBuffer(44 + length))
  const text = (at: number, letters: string) => Array.from(letters, (letter, index) => file.setUint8(at + index, letter.charCodeAt(0)))
  text(0, 'RIFF')
  file.setUint32(4, 36 + length, true)
  text(8, 'WAVEfmt ')
  file.setUint32(16, 16, true)
  file.setUint16(20, 1, true)
  file.setUint16(22, 1, true)
  file.setUint32(24, rate, true)
  file.setUint32(28, rate, true)
  file.setUint16(32, 1, true)
  file.setUint16(34, 8, true)
  text(36, 'data')
  file.setUint32(40, length, true)
  for (let sample = 0; sample < length; sample++)
    file.setUint8(44 + sample, 128 + Math.round(100 * Math.sin(2 * Math.PI * 440 * sample / rate)))
  return new Uint8Array(file.buffer)
}
