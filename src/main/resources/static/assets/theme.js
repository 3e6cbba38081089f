// Light or dark, where it is not to be as the system has it: before the page is painted.
try {
	document.documentElement.dataset.theme = localStorage.getItem('theme') ?? ''
} catch {
	// Nothing is kept here.
}
