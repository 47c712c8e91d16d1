import type { Directive } from 'vue'

declare module 'vue' {
  /** Slidev's directives, which every slide and layout may use. */
  interface GlobalDirectives {
    vClick: Directive
    vAfter: Directive
    vClickHide: Directive
  }
}

declare module '@vue/runtime-dom' {
  interface HTMLAttributes { [data: `data-${string}`]: unknown }
  interface SVGAttributes { [data: `data-${string}`]: unknown }
}
