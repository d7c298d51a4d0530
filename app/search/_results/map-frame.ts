/** A frame on the map, its sides in shares of the map's width and height, from its left and top. */
export interface Frame {
	left: number
	top: number
	right: number
	bottom: number
}

export type Side = keyof Frame

export interface Point {
	x: number
	y: number
}

/** How far a side moves at once. */
const STEP = 0.05

/** The frame with these two corners, in whatever order. */
export function frameBetween(a: Point, b: Point): Frame {
	return {
		left: Math.min(a.x, b.x),
		right: Math.max(a.x, b.x),
		top: Math.min(a.y, b.y),
		bottom: Math.max(a.y, b.y),
	}
}

/** A small frame about a point. */
export function frameAbout({ x, y }: Point): Frame {
	const half = STEP / 2
	return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

/** The frame with one side a step further out, never beyond the map. */
export function grown(frame: Frame, side: Side): Frame {
	const moved = side === 'left' || side === 'top' ? frame[side] - STEP : frame[side] + STEP
	return { ...frame, [side]: Math.min(1, Math.max(0, moved)) }
}

/** Whether a point lies in the frame. */
export function holds({ left, top, right, bottom }: Frame, { x, y }: Point): boolean {
	return x > left && x < right && y > top && y < bottom
}
