/** A bed on the floor. */
export const bed =
  'M22 158H168M32 132V158M158 132V158M26 118H164Q168 118 168 122V128Q168 132 164 132H26Q22 132 22 128V122Q22 118 26 118Z';

/** A chair seen a little from its front, facing right. */
export const chair = (x: number): string =>
  `M${x + 12} 124v30m34-30v30M${x} 76l4 52v30m34-30v30m-34-30l8-5h34l-8 5zv4h34v-4l8-5v4l-8 5M${x} 76l8-5l2 20l-8 5zm10 20l2 28`;
