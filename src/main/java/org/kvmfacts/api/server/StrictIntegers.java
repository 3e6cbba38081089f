package org.kvmfacts.api.server;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Accepts only the digits 0 to 9 in whole numbers of request parameters. The framework
 * would also accept spaces, signs, hexadecimal numbers and digits of other scripts. This
 * is not a converter, because the framework falls back to its own parsing when a
 * converter fails.
 */
@ControllerAdvice
class StrictIntegers {

	@InitBinder
	void register(WebDataBinder binder) {
		binder.registerCustomEditor(Integer.class, new Editor());
	}

	private static final class Editor extends PropertyEditorSupport {

		private static final Pattern DIGITS = Pattern.compile("[0-9]+");

		@Override
		public void setAsText(String text) {
			if (text.isBlank()) {
				setValue(null);
				return;
			}
			if (!DIGITS.matcher(text).matches()) {
				throw new NumberFormatException("Not in digits: " + text);
			}
			setValue(Integer.valueOf(text));
		}

	}

}
