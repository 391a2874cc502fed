/**
 * Sigma without what this page never looks at: its own labels and hovers, and reading pixels back to find what lies
 * under the pointer. Each of these would hold a canvas as large as the screen, one of them a graphics context of its own,
 * and cost time before the first picture.
 *
 * @module viz/app/picture/renderer
 */
import type { AbstractGraph } from 'graphology-types';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import { NoProgram, nodeProgramOn } from './node-program.js';

/** Layers on which nothing is ever drawn. */
const EMPTY_LAYERS = new Set(['edgeLabels', 'labels', 'hovers', 'hoverNodes']);

const nothing = (): void => undefined;
/** Takes what Sigma tells the context of a layer when it clears, resizes and ends it. */
const NO_CONTEXT = { clear: nothing, clearRect: nothing, viewport: nothing, scale: nothing, getExtension: () => null };

interface Layers {
  readonly canvasContexts: Record<string, unknown>;
  readonly webGLContexts: Record<string, unknown>;
}

export class Renderer extends Sigma {
  constructor(graph: AbstractGraph, container: HTMLElement, ground: () => string, settings: Partial<Settings>) {
    super(graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      labelGridCellSize: 400,
      zIndex: false,
      stagePadding: 46,
      minCameraRatio: 0.01,
      maxCameraRatio: 3,
      // Under the names of Sigma's own programs, or it would compile those, too.
      defaultNodeType: 'circle',
      nodeProgramClasses: { circle: nodeProgramOn(ground) },
      nodeHoverProgramClasses: { circle: NoProgram },
      defaultDrawNodeHover: nothing,
      defaultEdgeType: 'line',
      ...settings,
    });
  }

  override createCanvasContext(id: string, options?: Parameters<Sigma['createCanvasContext']>[1]): this {
    return EMPTY_LAYERS.has(id) ? this.leaveEmpty(id, 'canvasContexts') : super.createCanvasContext(id, options);
  }

  override createWebGLContext(id: string, options?: Parameters<Sigma['createWebGLContext']>[1]): WebGLRenderingContext {
    if (!EMPTY_LAYERS.has(id)) return super.createWebGLContext(id, { ...options, picking: false });
    this.leaveEmpty(id, 'webGLContexts');
    return NO_CONTEXT as unknown as WebGLRenderingContext;
  }

  private leaveEmpty(id: string, contexts: keyof Layers): this {
    this.createCanvas(id).hidden = true;
    (this as unknown as Layers)[contexts][id] = NO_CONTEXT;
    return this;
  }

  /** A canvas of our own above the picture, as large as it is. */
  addLayer(id: string): CanvasRenderingContext2D {
    const canvas = this.createCanvas(id, { beforeLayer: 'mouse' });
    const context = canvas.getContext('2d')!;
    (this as unknown as Layers).canvasContexts[id] = context;
    // As Sigma does when it resizes; making all of its own canvases anew for two more would cost a frame.
    const { width, height } = this.getDimensions();
    const ratio = devicePixelRatio || 1;
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    context.scale(ratio, ratio);
    return context;
  }
}
