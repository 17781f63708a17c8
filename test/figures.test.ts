import { expect, fixture, html } from '@open-wc/testing';
import { drawFigures } from '../src/figures/draw.js';
import { FINE, frame, shapesOf, viewBoxOf } from '../src/figures/figure.js';
import { figures, type FigureId } from '../src/figures/index.js';
import type { Pose } from '../src/figures/mannequin.js';
import { figureStyles } from '../src/styles/figures.js';

const ids = Object.keys(figures) as FigureId[];
const poses = ids.flatMap((id): { id: FigureId; pose: Pose }[] => {
  const { pose } = figures[id];
  return pose ? [{ id, pose }] : [];
});

const draw = async (id: FigureId): Promise<SVGSVGElement> => {
  const box = await fixture<HTMLElement>(
    html`<div>
      <svg
        part="figure"
        role="img"
        aria-label="A person doing ${id}"
        viewBox=${viewBoxOf(figures[id])}
        data-figure=${id}
      ></svg>
    </div>`,
  );
  drawFigures(box);
  box.style.inlineSize = '480px';
  return box.querySelector('svg') as SVGSVGElement;
};

type Point = readonly [x: number, y: number];
type Limb = readonly [number, number, number, number, number, number];

/** The two or three bones of a limb as vectors: `start` is the hip or the shoulder. */
const bones = (start: Point, [ax, ay, bx, by, cx, cy]: Limb): [Point, Point, Point] => [
  [ax - start[0], ay - start[1]],
  [bx - ax, by - ay],
  [cx - bx, cy - by],
];
const lengths = (limb: readonly Point[]): number[] => limb.map(([x, y]) => Math.hypot(x, y));

/** Degrees from one bone to the next, clockwise: a bent knee is positive, a bent elbow negative. */
const turn = ([ax, ay]: Point, [bx, by]: Point): number =>
  (Math.atan2(ax * by - ay * bx, ax * bx + ay * by) * 180) / Math.PI;

const skeleton = ({ trunk, leg, farLeg, arm, farArm }: Pose) => {
  const [hx, hy, wx, wy, sx, sy] = trunk;
  return {
    legs: [leg, farLeg].map((limb) => bones([hx, hy], limb)),
    arms: [arm, farArm].map((limb) => bones([sx, sy], limb)),
    spine: [
      [wx - hx, wy - hy],
      [sx - wx, sy - wy],
    ] as [Point, Point],
    shoulder: [sx, sy] as Point,
  };
};

/** The box of a path where its frame has it: what turns the path is not in its own box. */
const placed = (path: SVGPathElement): DOMRect => {
  const matrix = path.transform.baseVal.consolidate()?.matrix;
  if (!matrix) return path.getBBox();
  const length = path.getTotalLength();
  const points = Array.from({ length: 401 }, (_, step) =>
    DOMPoint.fromPoint(path.getPointAtLength((length * step) / 400)).matrixTransform(matrix),
  );
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return new DOMRect(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
};

describe('figures', () => {
  before(() => {
    document.adoptedStyleSheets.push(figureStyles.styleSheet as CSSStyleSheet);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== figureStyles.styleSheet,
    );
  });

  for (const id of ids) {
    describe(id, () => {
      it('is one image whose name is its text alternative', async () => {
        const figure = await draw(id);
        expect(figure.getAttribute('role')).to.equal('img');
        expect(figure.getAttribute('aria-label')).to.equal(`A person doing ${id}`);
        await expect(figure).to.be.accessible();
      });

      it('has nothing outside its frame', async () => {
        const figure = await draw(id);
        const view = figure.viewBox.baseVal;
        expect(view.width / view.height, 'shape').to.be.closeTo(frame.width / frame.height, 0.01);
        for (const path of figure.querySelectorAll('path')) {
          const { x, y, width, height } = placed(path);
          if (!width && !height) continue;
          const line = parseFloat(getComputedStyle(path).strokeWidth) / 2;
          const what = path.getAttribute('class') ?? '';
          expect(x - line, `left of ${what}`).to.be.at.least(view.x);
          expect(y - line, `top of ${what}`).to.be.at.least(view.y);
          expect(x + width + line, `right of ${what}`).to.be.at.most(view.x + view.width);
          expect(y + height + line, `foot of ${what}`).to.be.at.most(view.y + view.height);
        }
      });

      it('marks its muscle with stripes, not by colour alone', async () => {
        if (id === 'hundred') {
          // People, and no muscle: they are told apart by how they are filled.
          const fills = [...(await draw(id)).querySelectorAll('path')].map(
            (path) => getComputedStyle(path).fill,
          );
          expect(new Set(fills).size).to.equal(3);
          return;
        }
        const figure = await draw(id);
        const marks = [...figure.querySelectorAll('.muscle')];
        expect(marks).to.not.be.empty;
        for (const mark of marks) {
          const stripes = (mark.getAttribute('d') ?? '').split(/m/i).length - 2;
          expect(stripes).to.be.at.least(3);
          const { fill, stroke } = getComputedStyle(mark);
          expect(stroke).to.not.equal('none');
          expect(stroke).to.not.equal(fill);
        }
      });

      it('can stand many times in a page with a strict policy: no ids, no inline styles', async () => {
        const figure = await draw(id);
        expect(figure.parentElement?.querySelector('svg[id], svg[style], svg :is([id], [style])'))
          .to.be.null;
      });

      it('ships as it was drawn: no line is lost where its numbers are made short', async () => {
        const [shipped, drawn] = [await draw(id), await draw(id)];
        const shapes = shapesOf(figures[id]);
        const paths = [...drawn.querySelectorAll('path')];
        expect(paths).to.have.lengthOf(shapes.length);
        paths.forEach((path, index) => path.setAttribute('d', shapes[index]?.[1] ?? ''));
        const lengths = [...shipped.querySelectorAll('path')].map((path) => path.getTotalLength());
        paths.forEach((path, index) => {
          const whole = path.getTotalLength() * FINE;
          expect(lengths[index], `${path.getAttribute('class')}`).to.be.closeTo(
            whole,
            Math.max(whole * 0.05, FINE),
          );
        });
      });

      it('is drawn in numbers only', async () => {
        const figure = await draw(id);
        for (const path of figure.querySelectorAll('path')) {
          expect(path.getAttribute('d')).to.not.match(/NaN|undefined|Infinity/);
        }
      });
    });
  }

  for (const { id, pose } of poses) {
    describe(`the person in ${id}`, () => {
      const { legs, arms, spine, shoulder } = skeleton(pose);

      it('has the same body as everyone: limbs keep their length', () => {
        const rest: [number[], number[]][] = [
          ...legs.map((leg): [number[], number[]] => [lengths(leg), [36, 35, 17.2]]),
          ...arms.map((arm): [number[], number[]] => [lengths(arm), [26, 23, 9]]),
          [lengths(spine), [20, 24]],
          [[Math.hypot(pose.head[0] - shoulder[0], pose.head[1] - shoulder[1])], [16.5]],
        ];
        for (const [actual, standard] of rest) {
          actual.forEach((length, bone) => expect(length).to.be.closeTo(standard[bone] ?? 0, 0.8));
        }
      });

      it('bends the knees backwards only', () => {
        for (const [thigh, shin] of legs) expect(turn(thigh, shin)).to.be.within(-4, 150);
      });

      it('bends the elbows forwards only', () => {
        for (const [upper, lower] of arms) expect(-turn(upper, lower)).to.be.within(-4, 150);
      });

      it('keeps the ankles between toes up and toes pointed', () => {
        // The end of the toes lies 17.6 degrees below the line of the sole; a standing ankle is 0.
        for (const [, shin, foot] of legs) {
          expect(turn(shin, foot) - 17.6 + 90).to.be.within(-32, 55);
        }
      });

      it('folds at the hips as people do, and keeps the back almost straight', () => {
        const [low, high] = spine;
        expect(Math.abs(turn(low, high))).to.be.at.most(20);
        for (const [thigh] of legs) expect(-turn([-low[0], -low[1]], thigh)).to.be.within(-25, 130);
      });

      it('holds the head in line with the back', () => {
        const neck: Point = [pose.head[0] - shoulder[0], pose.head[1] - shoulder[1]];
        expect(Math.abs(turn(spine[1], neck))).to.be.at.most(35);
      });
    });
  }
});
