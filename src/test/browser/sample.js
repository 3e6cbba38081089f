// A page of each kind.
export const sample = ['/', '/ask', '/ask?question=Who+owns+KVM%3F', '/ask?question=How+do+I+bake+bread%3F', '/facts', '/facts?topic=&standing=verified',
	'/facts/merged-in-linux-2-6-20', '/faqs', '/faqs/who-owns-kvm', '/search?q=qumranet', '/ownership', '/ownership?release=6.1&architecture=arm64',
	'/contributions', '/maintainers', '/timeline', '/organisations', '/organisations/red-hat', '/people', '/people/paolo-bonzini', '/subsystems',
	'/subsystems/kvm-x86', '/sources', '/sources/ownership-article', '/topics', '/releases', '/releases/6.12', '/developers', '/facts/nothing']
