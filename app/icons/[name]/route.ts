import { notFound } from 'next/navigation'
import { drawIcon } from '../draw.ts'
import { png } from '../png.ts'

/** The icons of the installed app, as `app/icon.svg` has it: a device asks for pixels. A maskable one is cut to the device's own shape. */
const ICONS: Record<string, { size: number; isMaskable?: true }> = {
	'icon-192.png': { size: 192 },
	'icon-512.png': { size: 512 },
	'maskable-512.png': { size: 512, isMaskable: true },
	'touch-180.png': { size: 180, isMaskable: true },
}

// Drawn once, when the app is built.
export const dynamic = 'force-static'
export const generateStaticParams = () => Object.keys(ICONS).map((name) => ({ name }))

export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
	const icon = ICONS[(await params).name]
	if (!icon) notFound()
	const bytes = png(icon.size, drawIcon(icon.size, icon.isMaskable ?? false))
	return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } })
}
