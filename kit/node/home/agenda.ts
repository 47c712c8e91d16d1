import { timeOfDay } from '../../shared/clock.ts'
import { type Html, html } from '../../shared/html.ts'
import type { PlanWords } from '../../words/words.ts'
import type { Course } from '../course/course.ts'
import { partTitle } from '../plan/part-title.ts'
import { begins, minutesOf, type Plan } from '../plan/plan.ts'

/** The course's plan as an agenda, for the home page in one language. */
export function agenda(course: Course, plan: Plan, locale: string, words: PlanWords): Html {
  return html`<section class="agenda" aria-labelledby="agenda">
<h2 id="agenda">${words.agenda}</h2>
<p>${plan.title[locale]}${plan.about?.[locale] !== undefined && html`. ${plan.about[locale]}`}</p>
${plan.sessions.map((session) => {
  const times = begins(session)
  return html`${session.title?.[locale] !== undefined && html`<h3>${session.title[locale]}</h3>`}<ol>
${session.parts.map((part, index) => html`<li class="part-${part.kind}"><time>${timeOfDay(times[index]!)}</time> <span>${partTitle(course, part, locale)}</span></li>
`)}<li class="end"><time>${timeOfDay(session.start + minutesOf(session))}</time> <span>${words.end}</span></li>
</ol>`
})}
</section>`
}
