import type { ElementContent, Root } from 'hast'
import { createElement, type ReactNode } from 'react'
import { descriptionTree } from '#article/lists/description'
import styles from './description.module.css'

/** What is said about a list, written in simple Markdown and set as elements. */
export function Description({ text }: { text: string }) {
	if (text.trim() === '') return null
	return (
		<div className={styles.description} dir="auto">
			{setNode(descriptionTree(text), 0)}
		</div>
	)
}

function setNode(node: Root | ElementContent, key: number): ReactNode {
	if (node.type === 'text') return node.value
	if (node.type === 'comment') return null
	const children = node.children.map((child, n) => setNode(child as ElementContent, n))
	if (node.type === 'root') return children
	const { href, start } = node.properties
	const isEmpty = node.tagName === 'br' || node.tagName === 'hr'
	return createElement(node.tagName, { key, href, start }, ...(isEmpty ? [] : children))
}
