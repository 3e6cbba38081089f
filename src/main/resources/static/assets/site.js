// What is nicer with a script; everything works without.

// A button that copies what stands above it.
for (const box of document.querySelectorAll('.copyable')) {
	const text = box.textContent.trim()
	const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' })
	button.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(text)
			button.textContent = 'Copied'
		} catch {
			getSelection().selectAllChildren(box.firstElementChild)
			button.textContent = 'Press Ctrl+C'
		}
		setTimeout(() => { button.textContent = 'Copy' }, 2000)
	})
	box.append(button)
}

// Light or dark, where it is not to be as the system has it.
const root = document.documentElement
const kept = (value) => {
	try {
		return value ? localStorage.setItem('theme', value) : localStorage.getItem('theme')
	} catch {
		return null
	}
}
const theme = kept()
if (theme) {
	root.dataset.theme = theme
}
const toggle = document.getElementById('theme')
toggle.hidden = false
toggle.addEventListener('click', () => {
	const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
	root.dataset.theme = dark ? 'light' : 'dark'
	kept(root.dataset.theme)
})

// On a narrow screen, plots begin with the present.
for (const plot of document.querySelectorAll('.scroll.end')) {
	plot.scrollLeft = plot.scrollWidth
}
