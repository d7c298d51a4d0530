import type { MetadataRoute } from 'next'

/** What a device is told when Carrel is installed on it. */
export default function manifest(): MetadataRoute.Manifest {
	return {
		id: '/',
		name: 'Carrel',
		short_name: 'Carrel',
		description: 'The archive of a magazine as a library: search it, read it, mark it.',
		start_url: '/',
		display: 'standalone',
		background_color: '#fbf8f2',
		theme_color: '#7d1f26',
		icons: [
			{ src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
			{ src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
			{ src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512' },
			{ src: '/icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
		],
	}
}
