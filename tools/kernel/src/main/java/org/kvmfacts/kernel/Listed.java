package org.kvmfacts.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kvmfacts.kernel.source.ToolException;

/**
 * A person in a section of MAINTAINERS. The address is not stored.
 *
 * @param role the role of the person
 * @param name the name
 * @param domain the mail domain of the address, empty if there is none
 */
record Listed(String role, String name, String domain) {

	private static final Pattern PERSON = Pattern.compile("\"?([^<\"]+)\"? <[^@>]+@([^>]+)>.*");

	static Listed of(String tag, String value) {
		String role = tag.equals("M") ? "maintainer" : "reviewer";
		Matcher person = PERSON.matcher(value);
		if (person.matches()) {
			return new Listed(role, person.group(1).strip(), person.group(2).toLowerCase(Locale.ROOT));
		}
		return new Listed(role, Addresses.remove(value).strip(), "");
	}

	/**
	 * The id of a person with this name.
	 */
	String id() {
		String plain = this.name.toLowerCase(Locale.ROOT)
			.replace("ä", "ae")
			.replace("ö", "oe")
			.replace("ü", "ue")
			.replace("ß", "ss");
		String id = Normalizer.normalize(plain, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		if (id.isEmpty()) {
			throw new ToolException("MAINTAINERS: no id can be made of the name " + this.name);
		}
		return id;
	}

}
