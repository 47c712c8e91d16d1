import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'

/** What a file says of itself, and what others may do with it. */
export interface About {
  title: string
  author: string
  subject: string
  locale: string
  licence: { name: string, url: string } | undefined
}

/**
 * Writes the file's XMP metadata: that it is for every reader (ISO 14289-1, 5), what it is called, and its licence, where
 * readers, archives and search engines look for it.
 */
export function writeMetadata(document: PDFDocument, { title, author, subject, locale, licence }: About): void {
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternatives(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${xml(locale)}</rdf:li></rdf:Bag></dc:language>${licence ? `
<dc:rights>${alternatives(licence.name)}</dc:rights>` : ''}
</rdf:Description>${licence ? `
<rdf:Description rdf:about="" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#">
<xmpRights:Marked>True</xmpRights:Marked>
<xmpRights:WebStatement>${xml(licence.url)}</xmpRights:WebStatement>
<cc:license rdf:resource="${xml(licence.url)}"/>
</rdf:Description>` : ''}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
  const stream = document.context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' })
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream))

  /** In the document's language, which is also the one to fall back on. */
  function alternatives(text: string): string {
    return `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li><rdf:li xml:lang="${xml(locale)}">${xml(text)}</rdf:li></rdf:Alt>`
  }
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
