package org.kvmfacts.api.server;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Reads whole numbers from request parameters in digits alone. The framework would take
 * blanks, signs, hexadecimal numbers and the digits of all scripts too; so would it where
 * a converter fails, which is why this is none.
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
