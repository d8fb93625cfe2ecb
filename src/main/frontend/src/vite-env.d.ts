/// <reference types="vite/client" />

declare module 'cytoscape-fcose' {
  /** Hands its layout to whoever registers it, as `cytoscape(kind, name, layout)`. */
  const extension: (register: (kind: string, name: string, layout: never) => void) => void;
  export default extension;
}
