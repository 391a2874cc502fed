/** The inner steps of graphology's layouts, which its packages ship without types. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  export default function iterate(settings: Readonly<Record<string, number | boolean>>, nodes: Float32Array, edges: Float32Array): unknown;
}
declare module 'graphology-layout-noverlap/iterate.js' {
  export default function iterate(settings: Readonly<Record<string, number>>, nodes: Float32Array): { converged: boolean };
}
