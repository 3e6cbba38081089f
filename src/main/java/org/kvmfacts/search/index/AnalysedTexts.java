package org.kvmfacts.search.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * The terms of the texts of entries. The index and what is learnt from the entries need
 * the same ones at start-up, when their analysis is most of the work.
 */
@Component
public class AnalysedTexts {

	private final Analyser analyser;

	private final Map<String, List<String>> terms = new ConcurrentHashMap<>();

	public AnalysedTexts(Analyser analyser) {
		this.analyser = analyser;
	}

	/**
	 * The terms of a text, remembered until all are forgotten.
	 */
	public List<String> terms(String text) {
		return this.terms.computeIfAbsent(text, (key) -> this.analyser.terms(key).stream().map(Token::term).toList());
	}

	/**
	 * Forgets all texts, which are rarely needed after start-up.
	 */
	public void forget() {
		this.terms.clear();
	}

}
