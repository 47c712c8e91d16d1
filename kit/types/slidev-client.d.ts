/**
 * What this project uses of @slidev/client 53, typed. Slidev ships its client as sources that do not pass our strict
 * checks, so tsconfig.json points the package here. test/deck.test.ts runs the real thing.
 */
import type { ClicksContext, SlideRoute, SlidevConfig } from '@slidev/types'
import type { Component, ComputedRef, MaybeRefOrGetter, Ref, ShallowRef } from 'vue'

/** Where a component stands: its slide, the deck and the clicks so far. */
export interface SlideContext {
  $slidev: { nav: SlidevNav, configs: SlidevConfig, themeConfigs: Record<string, unknown> }
  $nav: Ref<SlidevNav>
  $clicksContext: ClicksContext
  $clicks: Ref<number>
  $page: Ref<number>
  $route: SlideRoute | undefined
  $renderContext: Ref<'none' | 'slide' | 'overview' | 'presenter' | 'previewNext'>
  $frontmatter: Record<string, unknown>
  $scale: Ref<number>
}

/** A slide as the deck's list holds it. */
export type DeckSlide = SlideRoute & { meta: { slide: { title?: string, frontmatter: Record<string, unknown> } } }

export interface SlidevNav {
  slides: DeckSlide[]
  total: number
  currentSlideNo: number
  currentSlideRoute: DeckSlide
  /** The slide itself where there is none after it, or before it. */
  nextRoute: DeckSlide
  prevRoute: DeckSlide
  clicks: number
  clicksTotal: number
  clicksContext: ClicksContext
  isPrintMode: boolean
  isEmbedded: boolean
  isPresenter: boolean
  go: (no: number | string, clicks?: number, force?: boolean) => Promise<void>
  next: () => Promise<void>
  prev: () => Promise<void>
}

/** To be called in the setup of a component that stands on a slide. */
export function useSlideContext(): SlideContext
/** Outside of a slide, or for the deck as a whole: refs. */
export function useNav(): { [Key in keyof SlidevNav]: SlidevNav[Key] extends (...args: never[]) => unknown ? SlidevNav[Key] : ComputedRef<SlidevNav[Key]> }
export function onSlideEnter(callback: (to: number, from: number | undefined) => void): void
export function onSlideLeave(callback: (to: number, from: number | undefined) => void): void
export function useIsSlideActive(): ComputedRef<boolean>
export function useDarkMode(): { isDark: Ref<boolean> }

// What print/slidev-internals.ts takes from deeper inside.
export type FixedNav = Record<string, unknown>
export function createFixedClicks(route: SlideRoute, current: MaybeRefOrGetter<number>): ClicksContext
export function useFixedNav(route: SlideRoute, clicks: ClicksContext): FixedNav
export const CLICKS_MAX: number
export const slideWidth: ComputedRef<number>
export const slideHeight: ComputedRef<number>
export const slides: ShallowRef<DeckSlide[]>
export const syncDirections: Ref<Record<'viewerSend' | 'viewerReceive' | 'presenterSend' | 'presenterReceive', boolean>>
declare const component: Component<{ nav: FixedNav }>
export default component
