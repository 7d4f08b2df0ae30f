declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes when it comes near, and fetches its props then: `src/enhance/near.ts`. */
    'client:near'?: boolean;
  }
}

export {};
