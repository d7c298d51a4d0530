import { SearchBox } from './_ui/search-box.tsx'

export default function Home() {
	return (
		<div className="column">
			<h1>Carrel</h1>
			<SearchBox />
		</div>
	)
}
