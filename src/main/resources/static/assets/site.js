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

// As the system has it, light or dark.
const THEMES = ['', 'light', 'dark']
const root = document.documentElement
const toggle = document.getElementById('theme')
const current = () => Math.max(0, THEMES.indexOf(root.dataset.theme))
const name = () => { toggle.textContent = `Colours: ${THEMES[current()] || 'as the system'}` }
name()
toggle.hidden = false
toggle.addEventListener('click', () => {
	root.dataset.theme = THEMES[(current() + 1) % THEMES.length]
	name()
	try {
		localStorage.setItem('theme', root.dataset.theme)
	} catch {
		// It lasts until the next page.
	}
})

// On a narrow screen, the tab of the page is in view.
document.querySelector('.top nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })

// On a narrow screen, plots begin with the present.
for (const plot of document.querySelectorAll('.scroll.end')) {
	plot.scrollLeft = plot.scrollWidth
}
