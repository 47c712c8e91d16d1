/** The languages of this course, as in `slides/course.yaml`: what its drawings say in one and not in another is a type error. */
export type Locale = 'en' | 'pt-BR'
