import { Html, html } from '../../shared/html.ts'
import type { PresentWords } from '../../words/words.ts'

/** Lines of 24 by 24, drawn with one pen. */
const icons = {
  previous: 'M15 5 8 12l7 7',
  next: 'm9 5 7 7-7 7',
  blank: 'M4 5h16v11H4zM9 20h6M12 16v4M4 5l16 11',
  point: 'M12 3v4M12 17v4M3 12h4M17 12h4M12 11.5a.5.5 0 1 1 0 1 .5.5 0 0 1 0-1z',
  back: 'M4 10h10a5 5 0 0 1 0 10h-3M4 10l5-5M4 10l5 5',
  pause: 'M9 5v14M15 5v14',
  go: 'm8 5 11 7-11 7z',
  connect: 'M4 5h16v10H4zM9 19h6M12 15v4',
}

function icon(name: keyof typeof icons, also = ''): Html {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"${also !== '' && html` class="${also}"`}><path d="${icons[name]}"/></svg>`
}

function page(lang: string, name: string, title: string, body: Html): string {
  return String(html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="look.css">
<link rel="stylesheet" href="${name}.css">
<script src="scheme.js"></script>
<script src="${name}.js" defer></script>
</head>
<body>
${body}
</body>
</html>
`)
}

/** What the room sees. It has no words of its own but those of a break. */
export function stagePage(lang: string, words: PresentWords): string {
  return page(lang, 'stage', words.stage, html`<main id="deck"></main>
<section id="between" hidden><h1 id="title"></h1><p id="left" role="timer"></p></section>
<div id="pointer" hidden></div>
<div id="blank" hidden></div>
<p id="lost" hidden aria-label="${words.lost}"></p>`)
}

/** Slide, note, what comes, and the time. */
export function consolePage(lang: string, words: PresentWords): string {
  const button = (id: string, label: string, content: Html, key: string) => html`<button type="button" id="${id}" title="${label} (${key})" aria-label="${label}" aria-keyshortcuts="${key}">${content}</button>`
  return page(lang, 'console', words.console, html`<header>
<p id="time"></p>
<p id="pace" role="status"></p>
<dl>
<div><dt>${words.left}</dt><dd id="left-slide"></dd></div>
<div><dt>${words.leftModule}</dt><dd id="left-module"></dd></div>
<div><dt>${words.leftAll}</dt><dd id="left-all"></dd></div>
</dl>
${button('pause', words.start, html`${icon('pause', 'when-runs')}${icon('go', 'when-paused')}`, 'P')}
<button type="button" id="connect">${icon('connect')}<span id="stage-state" role="status"></span></button>
</header>
<p id="lost" class="alarm" role="alert" hidden>${words.lost}</p>
<p id="old" class="alarm" role="alert" hidden>${words.oldKey}</p>
<main>
<section class="now" aria-labelledby="where">
<h2><span id="where"></span><span id="module"></span></h2>
<div id="current-box"><div id="current"></div><p id="between" hidden></p><p id="dark" hidden>${words.blank}</p><div id="glass" hidden></div></div>
</section>
<nav class="controls" aria-label="${words.console}">
${button('previous', words.previous, icon('previous'), 'ArrowLeft')}
${button('next', words.forward, icon('next'), 'ArrowRight')}
${button('blank', words.blank, icon('blank'), 'B')}
${button('point', words.point, icon('point'), 'L')}
${button('back', words.back, icon('back'), 'Backspace')}
<form id="jump-form"><input id="jump" list="slides" autocomplete="off" placeholder="${words.jump}" aria-label="${words.jump}" aria-keyshortcuts="G"><datalist id="slides"></datalist><span id="no-such" role="status" hidden>${words.noSuch}</span></form>
</nav>
<section class="coming" aria-labelledby="next-head">
<h2 id="next-head">${words.next}</h2>
<div id="ahead"></div>
<p id="next-title"></p>
</section>
<section class="outline" aria-labelledby="outline-head">
<h2 id="outline-head">${words.outline}</h2>
<ol id="outline"></ol>
</section>
<section class="note" aria-labelledby="note-head">
<h2 id="note-head">${words.note}</h2>
<div class="sizes">${button('smaller', words.smaller, html`A−`, '-')}${button('larger', words.larger, html`A+`, '+')}</div>
<div id="late" hidden><h3>${words.skipLead}</h3><ul id="candidates"></ul></div>
<div id="note" tabindex="0"></div>
</section>
</main>
<dialog id="addresses" aria-labelledby="addresses-head">
<h2 id="addresses-head">${words.connect}</h2>
<p><a id="stage-link" class="primary" target="workshop-stage">${words.open}</a></p>
<p>${words.stageHelp}</p>
<p class="watch">${words.watchHelp} <span id="watch"></span></p>
<h3>${words.remote}</h3>
<div class="scan"><div id="qr"></div><p>${words.remoteHelp}<br><a id="remote-link" target="_blank"></a></p></div>
<form method="dialog"><button>${words.close}</button></form>
</dialog>`)
}

/** For a hand: next, back, note and clock. */
export function remotePage(lang: string, words: PresentWords): string {
  return page(lang, 'remote', words.remote, html`<header><p id="time"></p><p id="pace" role="status"></p><p id="left-slide"></p></header>
<p id="lost" class="alarm" role="alert" hidden>${words.lost}</p>
<p id="old" class="alarm" role="alert" hidden>${words.oldKey}</p>
<h1 id="where"></h1>
<div id="note" tabindex="0"></div>
<nav>
<button type="button" id="previous" aria-label="${words.previous}">${icon('previous')}</button>
<button type="button" id="blank" aria-label="${words.blank}">${icon('blank')}</button>
<button type="button" id="next" aria-label="${words.forward}">${icon('next')}</button>
</nav>`)
}
