/**
 * One WebGL program for all nodes: the fragment shader draws each shape by its distance function, with a
 * rim in the colour of the ground, so that a node stands out from its edges, hollow when it is only
 * planned, struck through when it was called off, half of each when it is told both ways. One program means one draw call for the whole graph.
 *
 * @module viz/app/picture/node-program
 */
import type { Attributes } from 'graphology-types';
import type Sigma from 'sigma';
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_style;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;

varying vec4 v_color;
varying vec2 v_point;
varying float v_pixels;
varying float v_style;

const float bias = 255.0 / 254.0;
const float ROOM = 1.4;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = 2.0 * ROOM * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + radius * corner, 1)).xy, 0, 1);
  v_point = corner;
  v_pixels = a_size / u_sizeRatio * u_pixelRatio;
  v_style = a_style;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_point;
varying float v_pixels;
varying float v_style;

uniform vec3 u_ground;
uniform float u_pixelRatio;

float box(vec2 p, float side, float round) {
  vec2 q = abs(p) - side + round;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - round;
}

float outline(vec2 p, float shape) {
  if (shape < 0.5) return length(p) - 1.0;
  if (shape < 1.5) return box(p, 0.86, 0.16);
  if (shape < 2.5) return box(vec2(p.x + p.y, p.x - p.y) * 0.7071, 0.87, 0.12);
  if (shape < 3.5) return max(abs(p.x) * 0.866 + p.y * 0.5, -p.y) - 0.63;
  vec2 q = abs(p.yx);
  return max(q.x * 0.866 + q.y * 0.5, q.y) - 0.95;
}

void main(void) {
  float fill = floor(v_style / 8.0);
  float d = outline(v_point, v_style - 8.0 * fill);
  #ifdef PICKING_MODE
  gl_FragColor = d > 0.0 ? vec4(0.0) : v_color;
  #else
  float soft = 0.75 / v_pixels;
  float rim = v_pixels < 3.5 * u_pixelRatio ? 0.0 : min(1.2 * u_pixelRatio / v_pixels, 0.3);
  float shown = 1.0 - smoothstep(-soft, soft, d);
  float inside = 1.0 - smoothstep(-soft, soft, d + rim);
  vec3 paint = v_color.rgb;
  if (fill > 0.5) {
    float band = max(0.2, 1.6 * u_pixelRatio / v_pixels);
    float core = 1.0 - smoothstep(-soft, soft, d + rim + band);
    float line = fill > 2.5 ? 1.0 - smoothstep(-soft, soft, v_point.x) : fill > 1.5 ? 1.0 - smoothstep(-soft, soft, abs(v_point.x + v_point.y) * 0.7071 - band * 0.5) : 0.0;
    paint = mix(paint, mix(u_ground, v_color.rgb, 0.16), core * (1.0 - line));
  }
  gl_FragColor = vec4(mix(u_ground, paint, inside), 1.0) * shown;
  #endif
}`;

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_pixelRatio', 'u_ground'] as const;

/** What the program reads beside Sigma's own fields: shape + 8 × fill. */
export interface Styled {
  readonly style: number;
}

/** The program for a ground colour, given as `#rrggbb`. */
export function nodeProgramOn(ground: () => string) {
  return class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], Attributes, Attributes, Attributes> {
    /** Without a buffer for picking: what lies under the pointer is found by geometry. */
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, null, renderer);
    }

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_style', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
      };
    }

    processVisibleItem(id: number, start: number, data: NodeDisplayData & Partial<Styled>) {
      const { array } = this;
      array[start] = data.x;
      array[start + 1] = data.y;
      array[start + 2] = data.size;
      array[start + 3] = data.style ?? 0;
      array[start + 4] = floatColor(data.color);
      array[start + 5] = id;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>) {
      const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(ground().slice(at, at + 2), 16) / 255) as [number, number, number];
      gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      if (uniformLocations.u_ground) gl.uniform3f(uniformLocations.u_ground, r, g, b);
    }
  };
}

const nothing = (): void => undefined;

/** Draws nothing, and is compiled in no time: what is pointed at is drawn on a layer of our own. */
export const NoProgram = class {
  readonly kill = nothing;
  readonly reallocate = nothing;
  readonly process = nothing;
  readonly render = nothing;
} as unknown as NodeProgramType;
