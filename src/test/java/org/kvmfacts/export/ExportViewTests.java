package org.kvmfacts.export;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the data set is complete in every format.
 */
class ExportViewTests {

	@Test
	void listsAreAllThatTheDataSetHas() throws ReflectiveOperationException {
		Constructor<?> constructor = ExportView.class.getDeclaredConstructors()[0];
		Object[] parts = Arrays.stream(constructor.getParameterTypes())
			.map((type) -> (type == Iterable.class) ? List.of(new Object()) : "text")
			.toArray();
		assertThat(((ExportView) constructor.newInstance(parts)).lists().values()).map(Object.class::cast)
			.containsExactlyElementsOf(Arrays.stream(parts).filter(List.class::isInstance).toList());
	}

}
