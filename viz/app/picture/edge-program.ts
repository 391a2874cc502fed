/**
 * The WebGL program for broken lines, straight or bent: each is a band along its curve that knows how far along it
 * every pixel lies, and leaves out what falls between two dashes. Solid lines keep Sigma's own programs.
 *
 * @module viz/app/picture/edge-program
 */
import type { Attributes } from 'graphology-types';
import type Sigma from 'sigma';
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { DASH, STROKE_CODE } from './strokes.js';

/** Length of an arrow's head in widths of its line, as Sigma draws it. */
const HEAD = 2.5;
/** Pieces that a bent band is made of. */
const PIECES = 14;

const glsl = (n: number): string => n.toFixed(3);
const length = (part: 'on' | 'off'): string => {
  const of = (by: 'widths' | 'least'): string => `mix(${glsl(DASH.dashed[part][by])}, ${glsl(DASH.dotted[part][by])}, a_stroke)`;
  return `max(${of('least')}, ${of('widths')} * width)`;
};

/** What each point of a line is told. */
const VARYINGS = /* glsl */ `
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_on;
varying float v_period;`;

const VERTEX = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_size;
attribute float a_stroke;
attribute float a_bend;
attribute float a_radius;
attribute float a_t;
attribute float a_side;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_minEdgeThickness;

${VARYINGS}

const float bias = 255.0 / 254.0;

void main() {
  float width = max(a_size / u_sizeRatio, u_minEdgeThickness);
  vec2 a = (u_matrix * vec3(a_start, 1)).xy * u_dimensions * 0.5;
  vec2 c = (u_matrix * vec3(a_end, 1)).xy * u_dimensions * 0.5;
  vec2 way = c - a;
  float far = max(length(way), 0.001);
  vec2 b = (a + c) * 0.5 + vec2(-way.y, way.x) * a_bend;

  // An arrow leaves room for its head.
  float room = a_radius > 0.0 ? a_radius / u_sizeRatio + ${glsl(HEAD)} * width : 0.0;
  float t = a_t * max(0.0, 1.0 - room / far);
  vec2 point = mix(mix(a, b, t), mix(b, c, t), t);
  vec2 ahead = normalize(mix(b - a, c - b, t) + vec2(0.0001, 0.0));

  v_half = width * 0.5;
  v_across = a_side * (v_half + 1.0);
  v_along = t * far * (1.0 + 2.6 * a_bend * a_bend);
  v_on = ${length('on')};
  v_period = v_on + ${length('off')};
  v_color = a_color;
  v_color.a *= bias;
  gl_Position = vec4((point + vec2(-ahead.y, ahead.x) * v_across) / u_dimensions * 2.0, 0, 1);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;

${VARYINGS}

uniform float u_pixelRatio;

void main(void) {
  float soft = 0.5 / u_pixelRatio;
  // As soft as the solid lines beside it.
  float band = 1.0 - smoothstep(v_half - 1.6 * soft, v_half + 0.4 * soft, abs(v_across));
  float middle = abs(mod(v_along, v_period) - v_on * 0.5);
  float dash = 1.0 - smoothstep(v_on * 0.5 - soft, v_on * 0.5 + soft, middle);
  gl_FragColor = v_color * band * dash;
}`;

const UNIFORMS = ['u_matrix', 'u_dimensions', 'u_sizeRatio', 'u_pixelRatio', 'u_minEdgeThickness'] as const;

/** What the program reads beside Sigma's own fields. */
interface Broken {
  readonly stroke: keyof typeof STROKE_CODE;
  readonly bend: number;
}

/** Corners of a band in so many pieces: how far along it, and on which side. */
function band(pieces: number): number[][] {
  return Array.from({ length: pieces }, (_, i) => {
    const [from, to] = [i / pieces, (i + 1) / pieces];
    return [
      [from, 1],
      [from, -1],
      [to, 1],
      [to, 1],
      [from, -1],
      [to, -1],
    ];
  }).flat();
}

/** The program for straight lines, for those that end in an arrow's head, or for bent ones. */
export function brokenLines({ bent = false, arrow = false }: { readonly bent?: boolean; readonly arrow?: boolean } = {}) {
  const corners = band(bent ? PIECES : 1);
  return class BrokenLines extends EdgeProgram<(typeof UNIFORMS)[number], Attributes, Attributes, Attributes> {
    /** Without a buffer for picking: what lies under the pointer is found by geometry. */
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, null, renderer);
    }

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_start', size: 2, type: FLOAT },
          { name: 'a_end', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_stroke', size: 1, type: FLOAT },
          { name: 'a_bend', size: 1, type: FLOAT },
          { name: 'a_radius', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_t', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: corners,
      };
    }

    processVisibleItem(_: number, start: number, from: NodeDisplayData, to: NodeDisplayData, data: EdgeDisplayData & Partial<Broken>) {
      const { array } = this;
      array[start] = from.x;
      array[start + 1] = from.y;
      array[start + 2] = to.x;
      array[start + 3] = to.y;
      array[start + 4] = data.size;
      array[start + 5] = STROKE_CODE[data.stroke ?? 'dashed'];
      array[start + 6] = bent ? (data.bend ?? 0) : 0;
      array[start + 7] = arrow ? to.size : 0;
      array[start + 8] = floatColor(data.color);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>) {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_dimensions, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform1f(uniformLocations.u_minEdgeThickness, params.minEdgeThickness);
    }
  } as unknown as EdgeProgramType;
}
